package org.heard.support;

import java.time.Instant;
import org.heard.base.ChildId;

/**
 * A child wants somebody to help them.
 *
 * @param who whom they want, in their words; empty text where any advocate will do
 * @param reach how that person is reached, as far as the child knows
 * @param words the IRO's kind words, where it did not work out
 */
public record Wish(
        long id, ChildId child, Kind kind, String who, String reach, Instant askedAt, Status status, String words) {

    /** Whether nobody was found yet. */
    public boolean waits() {
        return status == Status.OPEN || status == Status.PASSED_ON;
    }

    /** Whom they want. */
    public enum Kind {
        ADVOCATE,
        SOMEBODY
    }

    /** What came of it. Stored by name. */
    public enum Status {
        OPEN,
        /** An organisation of advocates looks for somebody. */
        PASSED_ON,
        AGREED,
        DECLINED,
        TAKEN_BACK
    }
}
