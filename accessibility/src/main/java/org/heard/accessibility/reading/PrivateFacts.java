package org.heard.accessibility.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Facts about other people that a text may give away: to be looked at before others read it. */
public final class PrivateFacts {
    private static final Pattern PHONE = Pattern.compile("(?<![\\d-])(?:\\+44|0)(?:[ -]?\\d){9,10}(?!\\d)");
    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern ADDRESS = Pattern.compile("\\b\\d{1,4}[a-zA-Z]?,? (?:\\p{Lu}[\\p{L}’']+ ){1,3}"
            + "(?:Street|St|Road|Rd|Avenue|Ave|Lane|Close|Drive|Way|Crescent|Court|Place|Terrace|Gardens|Grove|Square)\\b"
            + "|\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b");
    private static final Pattern FULL_NAME = Pattern.compile(
            "(?<=[\\p{Ll},;] )\\p{Lu}\\p{Ll}+(?:[’'-]\\p{Lu}\\p{Ll}+)? \\p{Lu}\\p{Ll}+(?:[’'-]\\p{Lu}\\p{Ll}+)?\\b");

    /** What it is. */
    public enum Kind {
        PHONE,
        EMAIL,
        ADDRESS,
        /** A child whom the writer works with too. */
        OTHER_CHILD,
        /** First and last name of somebody who is not known to be around the reader. */
        FULL_NAME
    }

    /** @param from where it begins, in UTF-16 units */
    public record Fact(Kind kind, int from, String words) {}

    private PrivateFacts() {}

    /**
     * @param otherChildren names of children the text is not about
     * @param around names that may stand there: the reader's, and of whoever is around them
     */
    public static List<Fact> in(String text, Collection<String> otherChildren, Collection<String> around) {
        List<Fact> facts = new ArrayList<>();
        add(facts, Kind.PHONE, PHONE, text);
        add(facts, Kind.EMAIL, EMAIL, text);
        add(facts, Kind.ADDRESS, ADDRESS, text);
        if (!otherChildren.isEmpty()) {
            add(facts, Kind.OTHER_CHILD, anyOf(otherChildren), text);
        }
        FULL_NAME
                .matcher(text)
                .results()
                .filter(name -> around.stream().noneMatch(known -> known.equalsIgnoreCase(name.group())))
                .filter(name -> facts.stream().noneMatch(fact -> covers(fact, name)))
                .forEach(name -> facts.add(new Fact(Kind.FULL_NAME, name.start(), name.group())));
        return facts.stream().sorted(Comparator.comparing(Fact::from)).toList();
    }

    private static void add(List<Fact> facts, Kind kind, Pattern pattern, String text) {
        pattern.matcher(text).results().forEach(found -> facts.add(new Fact(kind, found.start(), found.group())));
    }

    private static boolean covers(Fact fact, MatchResult name) {
        return fact.from() < name.end()
                && name.start() < fact.from() + fact.words().length();
    }

    private static Pattern anyOf(Collection<String> names) {
        return Pattern.compile(names.stream()
                .filter(name -> !name.isBlank())
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}])(?:", ")(?![\\p{L}])")));
    }
}
