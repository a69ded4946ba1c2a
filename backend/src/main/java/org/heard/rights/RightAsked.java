package org.heard.rights;

import java.time.Instant;
import java.time.LocalDate;
import org.heard.base.ChildId;
import org.heard.base.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Something a child asked for as their right.
 *
 * @param words the child's own
 * @param owedBy the last day for an answer
 * @param answer to the child
 */
public record RightAsked(
        long id,
        ChildId child,
        RightKind kind,
        String words,
        Instant at,
        LocalDate owedBy,
        @Nullable String answer,
        @Nullable PersonId answeredBy,
        @Nullable Instant answeredAt) {
    public static final int LONGEST = 4000;

    public boolean isOpen() {
        return answeredAt == null;
    }
}
