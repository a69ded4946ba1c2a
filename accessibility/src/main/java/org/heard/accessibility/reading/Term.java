package org.heard.accessibility.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A word that a reader may not know or not like, with plainer ones. A list of them is a text with one a line:
 * {@code placement, placements | home, where you live | what it is, in a sentence | jargon}. Lines that are empty or begin
 * with {@code #} say nothing; everything after the second part may be left out.
 *
 * @param forms the word as it is written; capitals are matched as they stand
 * @param plainer what to say instead, the best first; may be empty
 * @param explanation what it is, in a sentence to the reader; may be empty
 */
public record Term(List<String> forms, List<String> plainer, String explanation, Sort sort) {

    /** Why it is marked. */
    public enum Sort {
        JARGON,
        /** A short form. */
        SHORT,
        /** It puts the blame on the reader. */
        BLAME,
        /** It names no day. */
        VAGUE,
        /** Never marked: an exception to a shorter one. */
        FINE
    }

    public Term {
        if (forms.isEmpty()) {
            throw new IllegalArgumentException("a term without a word");
        }
    }

    /** The terms of a list. Throws {@link IllegalArgumentException}, naming the line, when one cannot be read. */
    public static List<Term> list(String text) {
        List<Term> terms = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                terms.add(read(line, i + 1));
            }
        }
        return List.copyOf(terms);
    }

    private static Term read(String line, int number) {
        String[] parts = line.split("\\|", -1);
        try {
            return new Term(
                    words(parts[0]),
                    parts.length > 1 ? words(parts[1]) : List.of(),
                    parts.length > 2 ? parts[2].strip() : "",
                    parts.length > 3 ? sort(parts[3]) : Sort.JARGON);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
        }
    }

    private static Sort sort(String word) {
        return switch (word.strip()) {
            case "jargon", "" -> Sort.JARGON;
            case "short" -> Sort.SHORT;
            case "blame" -> Sort.BLAME;
            case "vague" -> Sort.VAGUE;
            case "fine" -> Sort.FINE;
            default -> throw new IllegalArgumentException("not a kind of word: " + word.strip());
        };
    }

    private static List<String> words(String part) {
        return Arrays.stream(part.split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
