package org.heard.ui.questions;

/** What is shown where a set lacks a part: the order of {@link org.heard.form.Look}, said to whoever writes it. */
final class Fallbacks {
    static final String WORDS =
            "What you leave empty falls back in this order. Easy Read: its lines, else the easy line, else the line below the"
                    + " question. Easy words: else the question as it is. Pictures: the child’s own photo, the council’s"
                    + " symbols, the child’s set, ours, two together, else the word alone. Read aloud: else the question and"
                    + " its line. Another language: the council’s translation, else ours, else English, marked as English.";

    private Fallbacks() {}
}
