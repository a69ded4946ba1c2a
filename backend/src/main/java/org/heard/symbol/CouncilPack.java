package org.heard.symbol;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heard.accessibility.boards.BadBoard;
import org.heard.accessibility.boards.Board;
import org.heard.accessibility.boards.BoardReader;
import org.heard.accessibility.symbols.Concept;
import org.heard.accessibility.symbols.OwnPictures;
import org.heard.accessibility.symbols.SymbolLibrary;
import org.heard.audit.AuditAction;
import org.heard.audit.AuditLog;
import org.heard.base.Caller;
import org.heard.base.ErrorCode;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.PortalException;
import org.heard.media.UploadChecks;
import org.jspecify.annotations.Nullable;

/**
 * Symbols that the council has a licence for, for example of the set its schools use: an Open Board package whose words are
 * ours. They come before our own symbols and after a child's own pictures.
 */
@Singleton
public class CouncilPack {
    private static final String ADDRESS = "/pictures-pack/";
    private static final int LONGEST_LICENCE = 400;

    private final CouncilPictureRepository pictures;
    private final AuditLog audit;
    private final InstantSource time;
    private final UploadChecks checks;
    private final Map<String, String> conceptByWord = new HashMap<>();

    CouncilPack(CouncilPictureRepository pictures, AuditLog audit, InstantSource time, UploadChecks checks) {
        this.checks = checks;
        this.pictures = pictures;
        this.audit = audit;
        this.time = time;
        for (Concept concept : new SymbolLibrary().concepts()) {
            conceptByWord.putIfAbsent(plain(concept.label()), concept.id());
            conceptByWord.putIfAbsent(concept.id(), concept.id());
        }
    }

    /** A picture of the pack. */
    public record Piece(String type, byte[] content) {}

    /**
     * Takes a pack in place of the one there was.
     *
     * @param licence what must be said about it wherever its pictures are shown
     * @return how many of our words have a picture of it
     */
    @Needs(Permission.CHANGE_SETTINGS)
    @Transactional
    public int bringIn(byte[] file, String licence) {
        checks.check(file);
        if (licence.isBlank() || licence.length() > LONGEST_LICENCE) {
            throw new PortalException(ErrorCode.NOT_VALID, "the words of its licence");
        }
        List<Board> boards;
        try {
            boards = BoardReader.read(file).boards();
        } catch (BadBoard e) {
            throw new PortalException(ErrorCode.NOT_VALID, "no pack: " + e.getMessage());
        }
        pictures.deleteAll();
        Set<String> known = new HashSet<>();
        for (Board board : boards) {
            for (Board.Button button : board.buttons()) {
                String concept = conceptByWord.get(plain(button.label()));
                image(board, button)
                        .filter(_ -> concept != null && known.add(concept))
                        .ifPresent(image -> keep(String.valueOf(concept), image, licence.strip()));
            }
        }
        audit.record(AuditAction.SETTING_CHANGED, null, "council pack");
        return known.size();
    }

    /** No pack any more: our own symbols are shown. */
    @Needs(Permission.CHANGE_SETTINGS)
    @Transactional
    public void takeAway() {
        pictures.deleteAll();
        audit.record(AuditAction.SETTING_CHANGED, null, "council pack");
    }

    /** Where one page finds its pictures; anybody may see them. Looked up when the first is wanted: many pages want none. */
    public OwnPictures pictures() {
        return new OwnPictures() {
            private @Nullable Set<String> known;

            @Override
            public Optional<String> of(String concept) {
                if (known == null) {
                    known = Set.copyOf(pictures.concepts());
                }
                return known.contains(concept) ? Optional.of(ADDRESS + concept) : Optional.empty();
            }
        };
    }

    /** One of its pictures; anybody may see it. */
    public Optional<Piece> picture(String concept) {
        return pictures.findByConcept(concept).map(row -> new Piece(row.type(), row.content()));
    }

    /** What must be said about them. */
    public List<String> licences() {
        return pictures.licences();
    }

    private void keep(String concept, Board.Image image, String licence) {
        pictures.save(new CouncilPictureRow(
                concept,
                image.type(),
                image.content(),
                licence,
                Caller.someone().person().value(),
                time.instant()));
    }

    private static Optional<Board.Image> image(Board board, Board.Button button) {
        return board.images().stream()
                .filter(image -> image.id().equals(button.image()))
                .findFirst();
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
