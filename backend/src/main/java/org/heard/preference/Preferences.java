package org.heard.preference;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody chose about how pages look and sound, by name: {@code theme} is {@code dark}. Which names and values there
 * are, the pages know. Written as {@code text:150.theme:dark}, the same in a cookie and in the database; it says nothing
 * about who they are.
 */
public record Preferences(SortedMap<String, String> chosen) {
    public static final Preferences NONE = new Preferences(Collections.emptySortedMap());

    private static final int MOST = 40;
    private static final Pattern ONE = Pattern.compile("([a-z0-9-]{1,24}):([a-z0-9-]{1,24})");

    public Preferences {
        chosen = Collections.unmodifiableSortedMap(new TreeMap<>(chosen));
    }

    /** Reads what {@link #written} wrote; what is not of that form is left out. */
    public static Preferences read(String text) {
        SortedMap<String, String> chosen = new TreeMap<>();
        for (String part : text.split("\\.", MOST)) {
            var one = ONE.matcher(part);
            if (one.matches()) {
                chosen.put(one.group(1), one.group(2));
            }
        }
        return new Preferences(chosen);
    }

    public String written() {
        return chosen.entrySet().stream()
                .map(one -> one.getKey() + ":" + one.getValue())
                .collect(Collectors.joining("."));
    }

    public Optional<String> get(String name) {
        return Optional.ofNullable(chosen.get(name));
    }

    public boolean isEmpty() {
        return chosen.isEmpty();
    }

    /** These, and where {@code others} say something too, theirs. */
    public Preferences with(Preferences others) {
        SortedMap<String, String> both = new TreeMap<>(chosen);
        both.putAll(others.chosen());
        return new Preferences(both);
    }

    public Preferences with(String name, String value) {
        return with(new Preferences(new TreeMap<>(Map.of(name, value))));
    }

    /** These without one: it is as the device has it again. */
    public Preferences without(String name) {
        SortedMap<String, String> fewer = new TreeMap<>(chosen);
        fewer.remove(name);
        return new Preferences(fewer);
    }
}
