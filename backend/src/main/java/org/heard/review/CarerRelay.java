package org.heard.review;

/** What a carer brought to the review. Stored by name. */
public enum CarerRelay {
    NONE,
    /** Words the child asked to be passed on, as the child said them. */
    CHILDS_OWN_MESSAGE,
    /** What the carer thinks; never counts as the child's view. */
    CARER_OPINION
}
