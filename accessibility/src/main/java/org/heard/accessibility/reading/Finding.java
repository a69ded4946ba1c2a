package org.heard.accessibility.reading;

import java.util.List;

/**
 * A place in a text that its writer may want to look at again. Advice; the text may stay as it is.
 *
 * @param from where it begins, in UTF-16 units
 * @param to where it ends
 * @param words what stands there
 * @param plainer what to say instead, the best first; empty where only the writer can know
 * @param explanation what it is, in a sentence to the reader; empty where there is none
 */
public record Finding(Kind kind, int from, int to, String words, List<String> plainer, String explanation) {

    /** What may be wrong with it. */
    public enum Kind {
        LONG_SENTENCE,
        JARGON,
        SHORT_FORM,
        BLAME,
        /** "In due course", where a day should stand. */
        VAGUE_TIME,
        /** "It was agreed that": nobody does it. */
        PASSIVE,
        /** About the reader, where the text speaks to them. */
        THIRD_PERSON
    }

    static Finding of(Kind kind, int from, int to, String text) {
        return new Finding(kind, from, to, text.substring(from, to), List.of(), "");
    }
}
