package org.heard.language;

/**
 * A text that stands in English on a page in another language, because nobody has translated it yet. It carries two marks
 * that are no letters, so that whoever writes the page can say which language it is in: a voice would read it wrongly.
 */
public final class InEnglish {
    /** Before the text; from Unicode's private use area, never part of a text. */
    public static final char BEGIN = '\uE000';

    /** After the text. */
    public static final char END = '\uE001';

    private InEnglish() {}

    public static String marked(String text) {
        return text.isEmpty() ? text : BEGIN + text + END;
    }

    /** The text alone, for whatever is not a page. */
    public static String plain(String text) {
        return text.indexOf(BEGIN) < 0
                ? text
                : text.replace(String.valueOf(BEGIN), "").replace(String.valueOf(END), "");
    }
}
