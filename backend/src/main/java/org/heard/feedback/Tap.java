package org.heard.feedback;

/** One of three faces. Stored by name. */
public enum Tap {
    YES,
    PARTLY,
    NO
}
