package org.heard.ui.staff;

import java.util.List;

/** Numbers as people write them in a sentence. */
public final class Numbers {
    private static final List<String> WORDS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private Numbers() {}

    /** "four", "no", "23". */
    public static String word(int number) {
        return number >= 0 && number < WORDS.size() ? WORDS.get(number) : String.valueOf(number);
    }

    /** "1 answer", "3 answers". */
    public static String of(int number, String one) {
        return number + " " + (number == 1 ? one : one + "s");
    }

    /** "Four"; the first letter large. */
    public static String firstWord(int number) {
        String word = word(number);
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
