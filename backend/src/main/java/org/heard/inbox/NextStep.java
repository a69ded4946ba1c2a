package org.heard.inbox;

/** The one thing to do next about a review. */
public enum NextStep {
    /** A flag is open. */
    ANSWER_FLAG,
    /** Its day has passed: say what happened. */
    RECORD,
    /** The child sent something. */
    READ,
    /** The child has no way in yet. */
    OFFER,
    /** Nothing is wanted today. */
    OPEN
}
