package org.heard.glass;

import java.time.Instant;
import org.heard.base.ChildId;
import org.heard.base.PersonId;
import org.heard.base.Role;
import org.jspecify.annotations.Nullable;

/**
 * Somebody opened a record with a reason.
 *
 * @param reason in their own words; for managers, not for the child's list
 * @param until when it closes by itself, or was closed
 * @param seenBy the manager who has looked into it
 */
public record Opened(
        long id,
        ChildId child,
        PersonId by,
        Role role,
        Why why,
        String reason,
        Instant at,
        Instant until,
        @Nullable PersonId seenBy,
        @Nullable Instant seenAt) {
    /** Long enough to say something, short enough to be read. */
    public static final int SHORTEST_REASON = 15;

    public static final int LONGEST_REASON = 1000;

    public boolean isOpen(Instant now) {
        return now.isBefore(until);
    }
}
