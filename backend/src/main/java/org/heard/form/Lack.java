package org.heard.form;

import org.jspecify.annotations.Nullable;

/**
 * Something a question set does not have for one of its looks, and what is shown instead.
 *
 * @param question its key
 * @param part the key of the part, where it is about one
 * @param option the value of the option, where it is about one
 */
public record Lack(
        String question, @Nullable String part, @Nullable String option, Kind kind) {

    /** What is not there. */
    public enum Kind {
        SIMPLE_WORDS("no simple words: the words themselves are shown"),
        EASY_READ("no Easy Read: the simple words are shown"),
        READ_ALOUD("no words for reading aloud alone: what stands there is read"),
        SYMBOL("no symbol beside the question: its words stand alone"),
        PICTURE("no picture in any set: the word stands alone"),
        SAME_PICTURE("the same picture as another answer: two answers that look alike");

        private final String wording;

        Kind(String wording) {
            this.wording = wording;
        }

        public String wording() {
            return wording;
        }
    }
}
