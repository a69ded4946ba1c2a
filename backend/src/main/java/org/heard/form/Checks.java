package org.heard.form;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a question set must hold to be asked at all. A set that breaks it is never loaded. */
final class Checks {
    private Checks() {}

    static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** No value twice, and no picture twice: two choices that look alike are one choice too many. */
    static void once(List<Option> options, String where) {
        Set<String> seen = new HashSet<>();
        for (Option option : options) {
            check(seen.add("value " + option.value()), where + ": twice " + option.value());
            check(
                    option.picture() == null || seen.add("picture " + option.picture()),
                    where + ": twice the picture " + option.picture());
        }
    }

    static void onceEach(List<String> keys, String where) {
        check(new HashSet<>(keys).size() == keys.size(), where + ": a key twice");
    }
}
