package org.heard.hello;

/** The three ways in which a hello letter can be read. */
public enum HelloKind {
    WORDS,
    /** Short words with pictures. */
    EASY,
    PICTURES
}
