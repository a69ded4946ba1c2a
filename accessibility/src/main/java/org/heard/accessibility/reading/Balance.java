package org.heard.accessibility.reading;

import java.util.Locale;
import java.util.Set;

/**
 * How many sentences of a text tell of something good, and how many of something hard; a sentence may do both. By word
 * lists, so a hint and no more.
 */
public record Balance(int good, int hard) {
    private static final Set<String> GOOD = WordList.words("praise.txt");
    private static final Set<String> HARD = WordList.words("problems.txt");

    /** This much of one for each of the other reads as if that were all there is. */
    private static final int LOPSIDED = 3;

    public static Balance of(String text) {
        int good = 0;
        int hard = 0;
        for (Sentence sentence : Sentence.in(text)) {
            good += tellsOf(sentence, GOOD) ? 1 : 0;
            hard += tellsOf(sentence, HARD) ? 1 : 0;
        }
        return new Balance(good, hard);
    }

    /** Whether nearly all that is told is hard. */
    public boolean mostlyHard() {
        return hard >= LOPSIDED && hard >= LOPSIDED * good;
    }

    /** Whether nothing hard is told, in a text that tells much. */
    public boolean onlyGood() {
        return hard == 0 && good >= LOPSIDED;
    }

    private static boolean tellsOf(Sentence sentence, Set<String> beginnings) {
        return sentence.words().stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(word -> beginnings.stream().anyMatch(word::startsWith));
    }
}
