package org.heard.minutes;

import java.time.Instant;
import org.heard.base.ReviewId;
import org.heard.identity.Person;
import org.jspecify.annotations.Nullable;

/**
 * What the child said to a line of their minutes.
 *
 * @param line which one; nothing where it is about all of them
 * @param lineWords as the line stood then
 * @param words the child's own; may be empty
 */
public record Reply(
        long id,
        ReviewId review,
        Kind kind,
        @Nullable String line,
        @Nullable String lineWords,
        String words,
        Instant at,
        @Nullable String answer,
        @Nullable Person answeredBy,
        @Nullable Instant answeredAt) {

    /** What it is. Stored by name. */
    public enum Kind {
        /** "I don't understand this." */
        NOT_CLEAR,
        /** "That's not what I said." */
        NOT_SAID,
        THANKS
    }
}
