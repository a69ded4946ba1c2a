package org.heard.reminder;

/** Why somebody is texted around a review. Stored by name. */
public enum ReminderKind {
    INVITE("invitation"),
    NUDGE("nudge"),
    LAST_CALL("last call"),
    THANK_YOU("thank you"),
    FEEDBACK("how was it"),
    LETTER_READY("letter ready"),
    HALFWAY("is it happening");

    private final String wording;

    ReminderKind(String wording) {
        this.wording = wording;
    }

    /** As staff say it. */
    public String wording() {
        return wording;
    }
}
