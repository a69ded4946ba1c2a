package org.heard.safeguarding;

/** What raised a flag. Stored by name. */
public enum FlagKind {
    /** An answer that may mean somebody is not safe. */
    ANSWER,
    /** The child asked for help. */
    HELP,
    /** Words of the council's list, in an answer or a message. */
    WORDS
}
