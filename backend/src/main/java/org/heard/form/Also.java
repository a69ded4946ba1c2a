package org.heard.form;

import java.util.List;

/**
 * What can be said to every question of every set, whatever it asks: that one does not know, that it is something else, and
 * in words what else. It needs no line in the set, so that it is in the same place on every symbol page.
 */
public final class Also {
    /** The part of an answer in which it stands. */
    public static final String KEY = "also";

    public static final String WORDS_KEY = "else";

    public static final Option DO_NOT_KNOW = new Option("dont-know", "I don’t know", null, "dont-know", false, false);
    public static final Option SOMETHING_ELSE =
            new Option("something-else", "Something else", null, "ask", false, false);

    static final Part PART = new Part.Pick(KEY, null, true, List.of(DO_NOT_KNOW, SOMETHING_ELSE));
    static final Part WORDS = new Part.Words(WORDS_KEY, "What else", 3, null);

    private Also() {}
}
