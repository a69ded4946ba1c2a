package org.heard.review;

/** What became of the words, drawings or recordings the child made. Stored by name. */
public enum OwnWords {
    /** There are none, or they were begun and never sent. */
    NONE,
    /** Sent, but not opened, or nobody brought them up at the review. */
    SENT_NOT_BROUGHT,
    /** Said for another time, and the child has not agreed that they are used again. */
    FROM_EARLIER,
    /** They reached the review: read out, shown or played, by the last of its meetings. */
    BROUGHT
}
