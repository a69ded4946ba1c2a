package org.heard.review;

/** Whether the child led the review. Stored by name. */
public enum Led {
    NO,
    SOME,
    ALL
}
