package org.heard.feedback;

/** What is asked after a review, on one screen. */
public enum FeedbackQuestion {
    MINE("It was their meeting"),
    SAID("They could say what they wanted"),
    LISTENED("People listened"),
    PEOPLE("The right people were there"),
    NEXT("They know what happens next"),
    KNOWS_IRO("They know who the IRO is");

    private final String wording;

    FeedbackQuestion(String wording) {
        this.wording = wording;
    }

    /** As staff read it. */
    public String wording() {
        return wording;
    }

    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
