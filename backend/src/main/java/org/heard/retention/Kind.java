package org.heard.retention;

import org.heard.base.Setting;

/** What is kept for a time of its own. Stored by name. */
public enum Kind {
    /** Answers that a child or helper gave and never sent, their recordings too. */
    DRAFTS("Answers that were never sent", RetentionSettings.DRAFTS),
    /** Everything a child said, was written and showed: answers, recordings, pictures, messages, letters, flags, ways in. */
    WORDS("What a child said and was written", RetentionSettings.WORDS),
    /** Who the child was: name, phone, language; the reviews and their codes stay, without a name. */
    NAMES("Names of children who left", RetentionSettings.NAMES),
    /** Copies of texts and emails that left, and texts that were nobody's. */
    TEXTS("Copies of texts and emails", RetentionSettings.TEXTS),
    /** The audit trail, from its beginning. */
    AUDIT("The audit trail", RetentionSettings.AUDIT);

    private final String wording;
    private final Setting<Integer> days;

    Kind(String wording, Setting<Integer> days) {
        this.wording = wording;
        this.days = days;
    }

    public String wording() {
        return wording;
    }

    /** After how many days, with the reason and its source. */
    public Setting<Integer> days() {
        return days;
    }

    /** Whether it is due child by child. */
    boolean aboutAChild() {
        return this == DRAFTS || this == WORDS || this == NAMES;
    }
}
