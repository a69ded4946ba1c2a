package org.heard.accessibility.reading;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How hard a text is to read, by the Flesch–Kincaid grade: 0.39 × words a sentence + 11.8 × syllables a word − 15.59. The
 * reading age is about the grade and five. For English only.
 *
 * <p>How well it tells texts apart, held by its test: minutes as professionals write them measure 12.4, the same content
 * written to a child 1.2. Syllables are counted by rule: how often it is right is in docs/data/readability.md. With a
 * dictionary the first would measure the same to a few tenths, so there is none.
 *
 * @param longWords words of three syllables and more
 * @param longestSentence in words
 */
public record Readability(int sentences, int words, int syllables, int longWords, int longestSentence) {
    /** Fewer say nothing about a text: {@link #grade()} is empty. */
    public static final int FEWEST_SENTENCES = 5;

    private static final int LONG_WORD = 3;

    public static Readability of(String text) {
        List<Sentence> sentences = Sentence.in(text);
        int words = 0;
        int syllables = 0;
        int longWords = 0;
        int longest = 0;
        for (Sentence sentence : sentences) {
            words += sentence.words().size();
            longest = Math.max(longest, sentence.words().size());
            for (String word : sentence.words()) {
                int heard = Syllables.in(word);
                syllables += heard;
                longWords += heard >= LONG_WORD ? 1 : 0;
            }
        }
        return new Readability(sentences.size(), words, syllables, longWords, longest);
    }

    /** The Flesch–Kincaid grade; empty when the text is too short to judge. Very easy texts are below nought. */
    public OptionalDouble grade() {
        return sentences < FEWEST_SENTENCES
                ? OptionalDouble.empty()
                : OptionalDouble.of(0.39 * wordsInASentence() + 11.8 * syllables / words - 15.59);
    }

    /** About how old a reader must be, never less than five; empty when the text is too short to judge. */
    public OptionalInt age() {
        OptionalDouble grade = grade();
        return grade.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of((int) Math.max(5, Math.round(grade.getAsDouble() + 5)));
    }

    /** Nought for an empty text. */
    public double wordsInASentence() {
        return sentences == 0 ? 0 : (double) words / sentences;
    }

    /** Of all words, from 0 to 1. */
    public double shareOfLongWords() {
        return words == 0 ? 0 : (double) longWords / words;
    }
}
