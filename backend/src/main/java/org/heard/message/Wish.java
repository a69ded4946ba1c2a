package org.heard.message;

import java.util.Locale;

/** What a child can ask their IRO for with one tap. Stored by name. */
public enum Wish {
    PAPERS("to see papers about them"),
    FAMILY_TIME("about family time"),
    ADVOCATE("for an advocate"),
    REVIEW_SOONER("for a review sooner"),
    LIFE_STORY("about their life story"),
    SAVINGS("about their savings"),
    CHANGE("to change something");

    private final String wording;

    Wish(String wording) {
        this.wording = wording;
    }

    /** As staff read it after "asked". */
    public String wording() {
        return wording;
    }

    /** Part of the keys of its texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
