package org.heard.accessibility.reading;

import java.util.List;
import java.util.regex.Pattern;

/** One sentence, and the words in it. A line that ends without a full stop is a sentence too, as in a list. */
public record Sentence(String text, List<String> words) {
    /** Not after a title or a short form; the point in 9.05 has no space behind it. */
    private static final Pattern END =
            Pattern.compile("(?<!\\b(?:Mr|Mrs|Ms|Dr|St|e\\.g|i\\.e)\\.)(?<=[.!?…]['\"’”)]{0,2})\\s+|\\s*[\\r\\n]+\\s*");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.,:/-][\\p{L}\\p{N}]+)*");

    /** The sentences of a text, without those that hold no word. */
    public static List<Sentence> in(String text) {
        return END.splitAsStream(text.strip())
                .map(sentence -> new Sentence(sentence, words(sentence)))
                .filter(sentence -> !sentence.words.isEmpty())
                .toList();
    }

    private static List<String> words(String sentence) {
        return WORD.matcher(sentence).results().map(match -> match.group()).toList();
    }
}
