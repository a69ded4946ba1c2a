package org.heard.symbol;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.heard.audit.AuditAction;
import org.heard.audit.AuditLog;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.ErrorCode;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.PortalException;
import org.heard.base.Relationships;
import org.heard.base.Role;
import org.heard.media.Media;
import org.heard.media.MediaId;
import org.heard.media.MediaKind;
import org.heard.media.ShowsMedia;
import org.jspecify.annotations.Nullable;

/** People, places and words of one child, with pictures of their own. They stay with that child. */
@Singleton
public class MyPictures implements ShowsMedia {
    private static final int MOST = 400;
    private static final int LONGEST_WORD = 80;

    private final OwnPictureRepository pictures;
    private final Media media;
    private final Relationships relationships;
    private final AuditLog audit;
    private final InstantSource time;

    MyPictures(
            OwnPictureRepository pictures,
            Media media,
            Relationships relationships,
            AuditLog audit,
            InstantSource time) {
        this.pictures = pictures;
        this.media = media;
        this.relationships = relationships;
        this.audit = audit;
        this.time = time;
    }

    /** In the order in which they were added. */
    @Needs(Permission.SEE_PICTURES)
    public List<OwnPicture> of(ChildId child) {
        return pictures.findByChildIdAndRemovedAtIsNullOrderById(child.value()).stream()
                .map(MyPictures::shown)
                .toList();
    }

    /**
     * Adds a photo with its name. Throws {@code NOT_VALID} when it is no picture or has no name, {@code TOO_BIG} when it is
     * too large or there are too many.
     *
     * @param concept whom or what it takes the place of, for example {@code mum}; {@code null} for anybody else
     */
    @Needs(Permission.SAY)
    @Transactional
    public OwnPicture add(ChildId child, OwnPicture.Kind kind, String word, @Nullable String concept, byte[] photo) {
        checkWord(child, word);
        MediaId id = media.keepPicture(child, MediaKind.PHOTO, photo);
        audit.record(AuditAction.PICTURE_ADDED, child, "media " + id);
        return shown(save(child, kind, word.strip(), concept, id, null, null));
    }

    /** Not shown any more; where it lies on a mat that was sent, it stays there. */
    @Needs(Permission.SAY)
    @Transactional
    public void remove(ChildId child, long id) {
        pictures.remove(id, child.value(), time.instant());
        audit.record(AuditAction.PICTURE_REMOVED, child, "own picture " + id);
    }

    /** A drawing as it was kept; empty where the picture is a photo, which {@link Media} has. */
    @Needs(Permission.SEE_PICTURES)
    public Optional<String> drawing(ChildId child, long id) {
        return pictures.findByIdAndChildId(id, child.value()).flatMap(row -> Optional.ofNullable(row.drawing()));
    }

    /** To the child, and to those who read their words. */
    @Override
    public boolean shows(ChildId child, MediaId medium, Caller.Someone to) {
        boolean reads =
                to.role() == Role.CHILD || relationships.reaches(to, Permission.READ_WORDS.scopeOf(to.role()), child);
        return reads && pictures.existsByChildIdAndMediaId(child.value(), medium.value());
    }

    @Override
    public boolean needs(ChildId child, MediaId medium) {
        return pictures.existsByChildIdAndMediaId(child.value(), medium.value());
    }

    OwnPictureRow save(
            ChildId child,
            OwnPicture.Kind kind,
            String word,
            @Nullable String concept,
            @Nullable MediaId photo,
            @Nullable String drawing,
            @Nullable String licence) {
        return pictures.save(new OwnPictureRow(
                null,
                child.value(),
                kind,
                word,
                concept,
                photo == null ? null : photo.value(),
                drawing,
                licence,
                Caller.someone().person().value(),
                time.instant(),
                null));
    }

    void checkWord(ChildId child, String word) {
        if (word.isBlank() || word.length() > LONGEST_WORD) {
            throw new PortalException(ErrorCode.NOT_VALID, "a name of at most " + LONGEST_WORD);
        }
        if (pictures.countByChildIdAndRemovedAtIsNull(child.value()) >= MOST) {
            throw new PortalException(ErrorCode.TOO_BIG, "more pictures than " + MOST);
        }
    }

    private static OwnPicture shown(OwnPictureRow row) {
        ChildId child = new ChildId(row.childId());
        long id = Objects.requireNonNull(row.id());
        String address = row.mediaId() != null
                ? "/media/" + child + "/" + row.mediaId()
                : row.drawing() == null ? null : "/pictures-own/" + child + "/" + id;
        return new OwnPicture(id, child, row.kind(), row.word(), row.concept(), address, row.licence());
    }
}
