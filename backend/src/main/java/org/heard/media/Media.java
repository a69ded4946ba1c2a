package org.heard.media;

import io.micronaut.context.BeanProvider;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.heard.audit.AuditAction;
import org.heard.audit.AuditLog;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.ErrorCode;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.seal.Seal;

/**
 * Pictures and recordings of a child. Whoever made one sees it; anybody else only where a feature {@linkplain ShowsMedia
 * shows} it to them. Everything may be sent twice: it is kept once.
 */
@Singleton
public class Media {
    /** The longer side of a kept picture, in dots. */
    private static final int LONGEST_SIDE = 1600;

    /** More than one child ever needs; a stolen sign-in must not fill the council's disk. */
    private static final long MOST_OF_ONE_CHILD = 300L * 1024 * 1024;

    private final MediaRepository media;
    private final PieceRepository pieces;
    private final MediaWordsRepository words;
    private final UploadChecks checks;
    private final BeanProvider<ShowsMedia> shown;
    private final AuditLog audit;
    private final InstantSource time;
    private final RandomGenerator chance;
    private final Seal seal;

    Media(
            MediaRepository media,
            PieceRepository pieces,
            MediaWordsRepository words,
            UploadChecks checks,
            BeanProvider<ShowsMedia> shown,
            AuditLog audit,
            InstantSource time,
            RandomGenerator chance,
            Seal seal) {
        this.media = media;
        this.pieces = pieces;
        this.words = words;
        this.checks = checks;
        this.shown = shown;
        this.audit = audit;
        this.time = time;
        this.chance = chance;
        this.seal = seal;
    }

    /**
     * Keeps a photo or drawing, drawn anew: JPEG or PNG, at most 1600 dots long, the right way up, without anything the
     * camera wrote into it. Throws {@code NOT_VALID} when it is no picture, {@code TOO_BIG} for more than 8 MB or 40
     * megapixels.
     */
    @Needs(Permission.SAY)
    @Transactional
    public MediaId keepPicture(ChildId child, MediaKind kind, byte[] upload) {
        return addPicture(child, MediaId.random(chance), kind, upload);
    }

    /** As {@link #keepPicture(ChildId, MediaKind, byte[])}, under an id that the phone made. */
    @Needs(Permission.SAY)
    @Transactional
    public MediaId keepPicture(ChildId child, MediaId id, MediaKind kind, byte[] upload) {
        return addPicture(child, id, kind, upload);
    }

    /**
     * As {@link #keepPicture(ChildId, MediaKind, byte[])}, for features that add within their own permissioned work: an IRO's
     * picture in a message, a photo of a page on paper.
     */
    @Transactional
    public MediaId addPicture(ChildId child, MediaKind kind, byte[] upload) {
        return addPicture(child, MediaId.random(chance), kind, upload);
    }

    /**
     * Keeps one piece of a recording, counted from 0; the first that comes begins it. Throws {@code TOO_BIG} when it is more
     * than three minutes need, {@code NOT_VALID} when piece 0 is no recording.
     */
    @Needs(Permission.SAY)
    @Transactional
    public void append(ChildId child, MediaId id, int number, byte[] piece) {
        addPiece(child, id, number, piece);
    }

    /** As {@link #append}, for features that add within their own permissioned work. */
    @Transactional
    public void addPiece(ChildId child, MediaId id, int number, byte[] piece) {
        Recording.checkPiece(number, piece);
        if (begun(child, id, MediaKind.RECORDING).wholeAt() == null) {
            if (pieces.bytesOf(id.value()) + piece.length > Recording.MOST_BYTES) {
                throw new PortalException(ErrorCode.TOO_BIG, "recording " + id);
            }
            addOnce(id, number, piece);
        }
    }

    /**
     * The recording is whole: it had so many pieces. Throws {@code NOT_FOUND} when nothing of it came, {@code
     * CHANGED_MEANWHILE} when pieces are still missing: bring them, then say it again.
     */
    @Needs(Permission.SAY)
    @Transactional
    public void finish(ChildId child, MediaId id, int howMany) {
        finishAdded(child, id, howMany);
    }

    /** As {@link #finish}, for features that add within their own permissioned work. */
    @Transactional
    public void finishAdded(ChildId child, MediaId id, int howMany) {
        MediaRow row = own(child, id).orElseThrow(() -> new PortalException(ErrorCode.NOT_FOUND));
        if (row.wholeAt() == null) {
            List<PieceRow> came = pieces.findByMediaIdOrderByNumber(id.value());
            String type = Recording.typeOfWhole(came, howMany);
            byte[] content = joined(came);
            checks.check(content);
            media.whole(id.value(), type, content.length, time.instant());
        }
    }

    /** The medium, when it is whole and for the caller; audited unless the caller made it. */
    @Needs(Permission.SEE_A_CHILD)
    @Transactional
    public Optional<Medium> read(ChildId child, MediaId id) {
        return forCaller(child, id).map(row -> {
            if (!isMaker(Caller.current(), row)) {
                audit.record(AuditAction.WORDS_READ, child, "media " + id);
            }
            return medium(row);
        });
    }

    /** Whether it is whole and for the caller, without reading it: not audited. */
    @Needs(Permission.SEE_A_CHILD)
    public boolean isShown(ChildId child, MediaId id) {
        return forCaller(child, id).isPresent();
    }

    /** The numbers of all pictures and recordings of a child that the caller may have, oldest first; nothing is read. */
    @Needs(Permission.OWN_RECORD)
    public List<MediaId> all(ChildId child) {
        return media.findByChildIdAndWholeAtIsNotNullOrderByCreatedAt(child.value()).stream()
                .filter(row -> isFor(Caller.current(), child, row))
                .map(row -> new MediaId(row.id()))
                .toList();
    }

    /** What its file is called, without reading it; empty when it is not for the caller. */
    @Needs(Permission.SEE_A_CHILD)
    public Optional<String> name(ChildId child, MediaId id) {
        return forCaller(child, id).map(row -> Medium.fileName(row.kind(), row.contentType()));
    }

    /** What it is; empty when nothing of it has come. */
    public Optional<MediaKind> kind(ChildId child, MediaId id) {
        return media.findById(id.value())
                .filter(row -> row.childId() == child.value())
                .map(MediaRow::kind);
    }

    /** Whether the whole of it has come: what a phone has begun to bring may not have. */
    public boolean isWhole(ChildId child, MediaId id) {
        return media.findById(id.value())
                .filter(row -> row.childId() == child.value() && row.wholeAt() != null)
                .isPresent();
    }

    /**
     * Its maker does not want it any more. False, and it stays, where others are shown it: what was sent is taken back first.
     */
    @Needs(Permission.SAY)
    @Transactional
    public boolean delete(ChildId child, MediaId id) {
        if (own(child, id).isEmpty()) {
            return true;
        }
        if (shown.stream().anyMatch(feature -> feature.needs(child, id))) {
            return false;
        }
        remove(id);
        return true;
    }

    /** Its time is over: deletes it, unless others are shown it. */
    @Needs(Permission.RETAIN)
    @Transactional
    public void forget(ChildId child, MediaId id) {
        boolean theirs = media.findById(id.value())
                .filter(row -> row.childId() == child.value())
                .isPresent();
        if (theirs && shown.stream().noneMatch(feature -> feature.needs(child, id))) {
            remove(id);
        }
    }

    private void remove(MediaId id) {
        words.deleteByMediaId(id.value());
        pieces.deleteOf(id.value());
        media.deleteById(id.value());
    }

    private MediaId addPicture(ChildId child, MediaId id, MediaKind kind, byte[] upload) {
        if (!kind.isPicture()) {
            throw new PortalException(ErrorCode.NOT_VALID, "a recording is no picture");
        }
        checks.check(upload);
        PictureUpload.Redrawn drawn = PictureUpload.read(upload, LONGEST_SIDE).within(LONGEST_SIDE);
        if (begun(child, id, kind).wholeAt() == null) {
            addOnce(id, 0, drawn.content());
            media.whole(id.value(), drawn.contentType(), drawn.content().length, time.instant());
        }
        return id;
    }

    private void addOnce(MediaId id, int number, byte[] content) {
        pieces.addOnce(id.value(), number, seal.seal("media_piece", "content", content, id.value(), number));
    }

    /** The row, begun now when it is new. An id that belongs to somebody else is refused as if it were not there. */
    private MediaRow begun(ChildId child, MediaId id, MediaKind kind) {
        if (media.bytesOf(child.value()) > MOST_OF_ONE_CHILD) {
            throw new PortalException(ErrorCode.TOO_BIG, "child " + child);
        }
        PersonId maker = Caller.someone().person();
        media.beginOnce(id.value(), child.value(), maker.value(), kind.name(), time.instant());
        return own(child, id)
                .filter(row -> row.kind() == kind)
                .orElseThrow(() -> new PortalException(ErrorCode.NOT_FOUND));
    }

    private Optional<MediaRow> own(ChildId child, MediaId id) {
        long caller = Caller.someone().person().value();
        return media.findById(id.value()).filter(row -> row.childId() == child.value() && row.madeBy() == caller);
    }

    private Optional<MediaRow> forCaller(ChildId child, MediaId id) {
        return media.findById(id.value())
                .filter(row -> row.childId() == child.value() && row.wholeAt() != null)
                .filter(row -> isFor(Caller.current(), child, row));
    }

    private boolean isFor(Caller caller, ChildId child, MediaRow row) {
        return isMaker(caller, row)
                || switch (caller) {
                    case Caller.Portal _ -> true;
                    case Caller.Someone someone ->
                        shown.stream().anyMatch(feature -> feature.shows(child, new MediaId(row.id()), someone));
                };
    }

    private static boolean isMaker(Caller caller, MediaRow row) {
        return caller instanceof Caller.Someone someone && someone.person().value() == row.madeBy();
    }

    private Medium medium(MediaRow row) {
        return new Medium(
                new MediaId(row.id()),
                new ChildId(row.childId()),
                new PersonId(row.madeBy()),
                row.kind(),
                row.contentType(),
                row.createdAt(),
                joined(pieces.findByMediaIdOrderByNumber(row.id())));
    }

    private static byte[] joined(List<PieceRow> pieces) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        pieces.forEach(piece -> whole.writeBytes(piece.content()));
        return whole.toByteArray();
    }
}
