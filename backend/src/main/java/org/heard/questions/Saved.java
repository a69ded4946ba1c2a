package org.heard.questions;

import java.time.Instant;
import java.util.List;

/**
 * What came of saving a draft. Nothing is ever lost: what somebody else wrote meanwhile is in it, and where both changed the
 * same question, theirs is in the versions.
 *
 * @param set the draft as it is now
 * @param clashes questions that both changed, as the other left them
 */
public record Saved(DraftSet set, Instant at, List<Clash> clashes) {

    /** A question as somebody else left it, while the caller changed it too. */
    public record Clash(DraftQuestion theirs, SetVersion version) {}
}
