package org.heard.minutes;

/** What the review said to a wish, or to something nobody had wished for. Stored by name. */
public enum Answered {
    YES("Yes"),
    PARTLY("Partly"),
    /** With a reason, in words to the child. */
    NO("No");

    private final String wording;

    Answered(String wording) {
        this.wording = wording;
    }

    public String wording() {
        return wording;
    }
}
