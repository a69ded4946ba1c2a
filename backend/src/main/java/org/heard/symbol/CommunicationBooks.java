package org.heard.symbol;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heard.accessibility.boards.BadBoard;
import org.heard.accessibility.boards.Board;
import org.heard.accessibility.boards.BoardPackage;
import org.heard.accessibility.boards.BoardReader;
import org.heard.accessibility.symbols.Concept;
import org.heard.accessibility.symbols.SymbolLibrary;
import org.heard.audit.AuditAction;
import org.heard.audit.AuditLog;
import org.heard.base.ChildId;
import org.heard.base.ErrorCode;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.PortalException;
import org.heard.media.Media;
import org.heard.media.MediaId;
import org.heard.media.MediaKind;
import org.heard.media.UploadChecks;
import org.jspecify.annotations.Nullable;

/**
 * Takes a child's own communication book (Open Board Format) in, as that child's pictures and nobody else's. Where a word of
 * the book is one of ours, its picture takes the place of our symbol.
 */
@Singleton
public class CommunicationBooks {
    private static final int LONGEST_WORD = 80;
    private static final int LONGEST_LICENCE = 400;

    private final MyPictures pictures;
    private final OwnPictureRepository rows;
    private final Media media;
    private final AuditLog audit;
    private final UploadChecks checks;
    private final Map<String, String> conceptByWord = new HashMap<>();

    CommunicationBooks(
            MyPictures pictures, OwnPictureRepository rows, Media media, AuditLog audit, UploadChecks checks) {
        this.checks = checks;
        this.pictures = pictures;
        this.rows = rows;
        this.media = media;
        this.audit = audit;
        for (Concept concept : new SymbolLibrary().concepts()) {
            conceptByWord.putIfAbsent(plain(concept.label()), concept.id());
        }
    }

    /** Throws {@code NOT_VALID} when the file is no board or was made to do harm, and then takes in nothing of it. */
    @Needs(Permission.BRING_PICTURES)
    @Transactional
    public BroughtIn bringIn(ChildId child, byte[] file) {
        checks.check(file);
        BoardPackage book = read(file);
        Set<String> known = new HashSet<>();
        rows.findByChildIdAndRemovedAtIsNullOrderById(child.value()).forEach(row -> known.add(plain(row.word())));
        int added = 0;
        int without = 0;
        int before = 0;
        for (Board board : book.boards()) {
            for (Board.Button button : board.buttons()) {
                String word = button.label().strip();
                if (word.isEmpty() || word.length() > LONGEST_WORD) {
                    continue;
                }
                if (!known.add(plain(word))) {
                    before++;
                    continue;
                }
                added++;
                without += keep(child, word, image(board, button.image())) ? 0 : 1;
            }
        }
        audit.record(AuditAction.PICTURE_ADDED, child, added + " words of a book");
        return new BroughtIn(added, without, before);
    }

    private static BoardPackage read(byte[] file) {
        try {
            return BoardReader.read(file);
        } catch (BadBoard e) {
            throw new PortalException(ErrorCode.NOT_VALID, "no communication book: " + e.getMessage());
        }
    }

    /** Whether it has a picture now. */
    private boolean keep(ChildId child, String word, Optional<Board.Image> image) {
        pictures.checkWord(child, word);
        String drawing = image.filter(one -> one.type().equals("image/svg+xml"))
                .map(one -> new String(one.content(), StandardCharsets.UTF_8))
                .orElse(null);
        MediaId photo =
                drawing == null ? image.flatMap(one -> photo(child, one)).orElse(null) : null;
        String licence = image.map(CommunicationBooks::licence).orElse(null);
        pictures.save(child, OwnPicture.Kind.WORD, word, conceptByWord.get(plain(word)), photo, drawing, licence);
        return drawing != null || photo != null;
    }

    /** Drawn anew; what is no picture after all is left out. */
    private Optional<MediaId> photo(ChildId child, Board.Image image) {
        try {
            return Optional.of(media.addPicture(child, MediaKind.DRAWING, image.content()));
        } catch (PortalException _) {
            return Optional.empty();
        }
    }

    private static Optional<Board.Image> image(Board board, @Nullable String id) {
        return board.images().stream().filter(image -> image.id().equals(id)).findFirst();
    }

    private static String licence(Board.Image image) {
        Board.Licence licence = image.licence();
        String says = licence.type() + (licence.author() == null ? "" : ", " + licence.author());
        return says.substring(0, Math.min(says.length(), LONGEST_LICENCE));
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
