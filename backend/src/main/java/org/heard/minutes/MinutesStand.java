package org.heard.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.heard.identity.Person;
import org.jspecify.annotations.Nullable;

/**
 * How far the minutes of a review are.
 *
 * @param asked who was asked to look over them
 * @param lookedBy who did
 * @param looksFine whether they had nothing to change
 * @param lookNote what they said
 * @param changedSince whether something was written after the second look, or after they were published
 * @param writtenBy the day by which they are to be written
 * @param sentBy the day by which everybody is to have them
 * @param readBy who opened them since
 */
public record MinutesStand(
        @Nullable Person asked,
        @Nullable Person lookedBy,
        boolean looksFine,
        @Nullable String lookNote,
        @Nullable Instant publishedAt,
        boolean changedSince,
        @Nullable LocalDate writtenBy,
        @Nullable LocalDate sentBy,
        List<HeldBack> heldBack,
        List<Opened> readBy) {

    /** Somebody opened them, first then. */
    public record Opened(Person reader, Instant at) {}

    public boolean isPublished() {
        return publishedAt != null;
    }
}
