package org.heard.safeguarding;

import java.time.Instant;
import org.heard.base.ChildId;
import org.heard.base.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person must look at now.
 *
 * @param question which question's answer raised it; empty when the child asked for help by itself
 */
public record Flag(
        long id,
        ChildId child,
        @Nullable String question,
        Instant raisedAt,
        @Nullable PersonId answeredBy,
        @Nullable Instant answeredAt,
        @Nullable String whatWasDone) {

    public boolean isOpen() {
        return answeredAt == null;
    }
}
