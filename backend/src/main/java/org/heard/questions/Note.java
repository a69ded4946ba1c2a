package org.heard.questions;

/**
 * Something about a draft that whoever writes it may want to know.
 *
 * @param question the key of the question it is about; empty for the set as a whole
 * @param words for people
 */
public record Note(Kind kind, String question, String words) {

    /** What sort of thing it is. */
    public enum Kind {
        /** The set cannot be asked like this. */
        BREAKS,
        /** A word or a sentence that is hard to read. */
        WORDS,
        /** A part that is not there, and what is shown instead. */
        LACKS,
        PICTURES
    }
}
