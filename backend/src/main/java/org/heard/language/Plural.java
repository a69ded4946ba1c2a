package org.heard.language;

import java.util.List;
import java.util.stream.Stream;

/**
 * Which form of a word goes with a number in one language. Written as the conditions of its forms in their order, the last
 * form being for all other numbers: {@code 1 / %10:2-4 & %100:!12-14} is Polish, where 1 is alone, and 2 to 4 but not 12 to
 * 14 go together by their last digits.
 */
public final class Plural {
    private final List<List<Condition>> forms;

    private Plural(List<List<Condition>> forms) {
        this.forms = forms;
    }

    /** What a number's remainder must lie in, or outside of. */
    private record Condition(long remainderOf, boolean outside, long from, long to) {
        boolean holds(long number) {
            long rest = remainderOf == 0 ? number : number % remainderOf;
            return outside != (rest >= from && rest <= to);
        }
    }

    static Plural read(String rule) {
        return new Plural(Stream.of(rule.split("/", -1)).map(Plural::form).toList());
    }

    private static List<Condition> form(String form) {
        return Stream.of(form.split("&", -1))
                .map(String::strip)
                .map(Plural::condition)
                .toList();
    }

    private static Condition condition(String text) {
        int colon = text.indexOf(':');
        long remainderOf = colon < 0 ? 0 : Long.parseLong(text.substring(1, colon));
        String range = text.substring(colon + 1);
        boolean outside = range.startsWith("!");
        String[] ends = (outside ? range.substring(1) : range).split("-", -1);
        return new Condition(remainderOf, outside, Long.parseLong(ends[0]), Long.parseLong(ends[ends.length - 1]));
    }

    /** The number of the form, from 0. */
    public int form(long number) {
        for (int i = 0; i < forms.size(); i++) {
            if (forms.get(i).stream().allMatch(condition -> condition.holds(number))) {
                return i;
            }
        }
        return forms.size();
    }
}
