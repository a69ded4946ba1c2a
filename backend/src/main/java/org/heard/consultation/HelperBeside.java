package org.heard.consultation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who sat beside a child who answered. What they think is theirs and stands apart from every answer.
 *
 * @param name as the child calls them
 * @param who who they are to the child, for example "my carer"
 * @param ways how they helped
 * @param leftAt when they were not there any more; {@code null} while they are
 * @param notes in the helper's own words, by the key of the question they are about; {@code ""} for all of it
 */
public record HelperBeside(
        long id,
        String name,
        String who,
        List<HelpingWay> ways,
        Instant beganAt,
        @Nullable Instant leftAt,
        Map<String, String> notes) {

    public boolean isThere() {
        return leftAt == null;
    }

    /** What they noted about one question; about all of it with {@code ""}. */
    public Optional<String> note(String question) {
        return Optional.ofNullable(notes.get(question)).filter(words -> !words.isBlank());
    }

    static HelperBeside of(HelperBesideRow row, List<HelperNoteRow> notes) {
        return new HelperBeside(
                Objects.requireNonNull(row.id()),
                row.name(),
                row.who(),
                HelpingWay.read(row.ways()),
                row.beganAt(),
                row.leftAt(),
                HelperNoteRow.newest(notes));
    }
}
