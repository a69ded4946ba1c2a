package org.heard.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a question set looks to whoever answers. It is the same set in every look, with the same answers: looking at it in
 * another way keeps everything that was said.
 *
 * <p>What a set lacks falls back in this order. In pictures: picture, else the word alone; titles and hints as in simple
 * words. In simple words: Easy Read lines, else the simple hint, else the hint; the simple title, else the title.
 */
public enum Look {
    WORDS,
    SIMPLE,
    PICTURES;

    /** Its name in addresses and texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Look> of(@Nullable String key) {
        return List.of(values()).stream().filter(look -> look.key().equals(key)).findFirst();
    }

    /** What the question is called. */
    public String title(Question question) {
        return question.simple() == null || this == WORDS
                ? question.title()
                : question.simple().title();
    }

    /** What stands below the title; nothing where Easy Read lines stand there. */
    public Optional<String> hint(Question question) {
        if (!easyRead(question).isEmpty()) {
            return Optional.empty();
        }
        return question.simple() == null || this == WORDS
                ? Optional.ofNullable(question.hint())
                : Optional.ofNullable(question.simple().hint());
    }

    /** The lines of Easy Read; only in simple words, and empty where the set has none. */
    public List<EasyLine> easyRead(Question question) {
        return this == SIMPLE ? question.easyRead() : List.of();
    }
}
