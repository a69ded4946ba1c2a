package org.heard.accessibility.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Looks over a text that is written to one reader: words they may not know, sentences that are too long, nobody who does
 * it, no day when. What stands between double quotation marks is left alone. For English. Safe to share.
 */
public final class PlainWords {
    /** Words in a sentence that can still be read in one go. */
    public static final int LONGEST_SENTENCE = 15;

    private static final PlainWords STANDARD = new PlainWords(Term.list(WordList.text("words.txt")));

    private static final Set<String> NOT_PASSIVE = WordList.words("not-passive.txt");

    private static final Pattern PASSIVE = Pattern.compile(
            "\\b(?:am|is|are|was|were|be|been|being)(?:\\s+(?:not|also|now|then|still|never|always|already))?"
                    + "\\s+(\\w{2,}ed|" + String.join("|", WordList.words("participles.txt")) + ")\\b");

    private final List<Term> terms;
    private final Map<String, Term> byForm = new HashMap<>();
    private final Pattern anyForm;

    private PlainWords(List<Term> terms) {
        this.terms = List.copyOf(terms);
        terms.forEach(term -> term.forms().forEach(form -> byForm.put(key(form), term)));
        anyForm = Pattern.compile("(?<![\\p{L}\\p{N}])(?:"
                + terms.stream()
                        .flatMap(term -> term.forms().stream())
                        .sorted(Comparator.comparing(String::length).reversed())
                        .map(PlainWords::pattern)
                        .collect(Collectors.joining("|"))
                + ")(?![\\p{L}\\p{N}])");
    }

    /** The words that come with this module. */
    public static PlainWords standard() {
        return STANDARD;
    }

    /** The same and more; a term for the same word counts instead of the earlier one. */
    public PlainWords with(List<Term> more) {
        List<Term> all = new ArrayList<>(terms);
        all.addAll(more);
        return new PlainWords(all);
    }

    /**
     * What a writer may want to look at again, in the order of the text.
     *
     * @param reader the name of whom the text speaks to; empty when it speaks to nobody in particular
     */
    public List<Finding> in(String text, String reader) {
        Quoted quoted = new Quoted(text);
        List<Finding> findings = new ArrayList<>();
        anyForm.matcher(text).results().forEach(match -> addTerm(findings, match));
        PASSIVE.matcher(text)
                .results()
                .filter(match -> !NOT_PASSIVE.contains(match.group(1).toLowerCase(Locale.ROOT)))
                .forEach(match -> findings.add(Finding.of(Finding.Kind.PASSIVE, match.start(), match.end(), text)));
        ThirdPerson.in(text, reader).forEach(findings::add);
        addLongSentences(findings, text);
        return findings.stream()
                .filter(finding -> !quoted.holds(finding.from()))
                .sorted(Comparator.comparing(Finding::from))
                .toList();
    }

    private void addTerm(List<Finding> findings, MatchResult match) {
        Term term = byForm.get(key(match.group()));
        if (term == null) {
            term = byForm.get(key(match.group().toLowerCase(Locale.ROOT)));
        }
        if (term != null && term.sort() != Term.Sort.FINE) {
            findings.add(new Finding(
                    kind(term.sort()), match.start(), match.end(), match.group(), term.plainer(), term.explanation()));
        }
    }

    private static void addLongSentences(List<Finding> findings, String text) {
        int from = 0;
        for (Sentence sentence : Sentence.in(text)) {
            from = text.indexOf(sentence.text(), from);
            int to = from + sentence.text().length();
            if (sentence.words().size() > LONGEST_SENTENCE) {
                findings.add(Finding.of(Finding.Kind.LONG_SENTENCE, from, to, text));
            }
            from = to;
        }
    }

    private static Finding.Kind kind(Term.Sort sort) {
        return switch (sort) {
            case JARGON -> Finding.Kind.JARGON;
            case SHORT -> Finding.Kind.SHORT_FORM;
            case BLAME -> Finding.Kind.BLAME;
            case VAGUE -> Finding.Kind.VAGUE_TIME;
            case FINE -> throw new IllegalStateException("not marked");
        };
    }

    /** Words in small letters are matched however they are written, others as they stand. */
    private static String pattern(String form) {
        String quoted = Pattern.quote(form).replace(" ", "\\E[\\s-]+\\Q");
        return form.equals(form.toLowerCase(Locale.ROOT)) ? "(?i:" + quoted + ")" : quoted;
    }

    private static String key(String form) {
        return form.replaceAll("[\\s-]+", " ");
    }
}
