package org.heard.review;

/** How far a review has come. Stored by name. */
public enum ReviewStatus {
    /** Still to be held, with or without a date. */
    PLANNED,
    HELD,
    CANCELLED
}
