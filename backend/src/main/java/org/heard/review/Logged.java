package org.heard.review;

import org.jspecify.annotations.Nullable;

/**
 * What an IRO writes down about a child and a review with one tap. Each becomes a row of evidence of a kind, by a way, done by
 * the child or by the IRO.
 */
public enum Logged {
    SPOKE_IN_PERSON("Spoke in person", EvidenceKind.SPOKEN_TO_BEFORE, Channel.IN_PERSON, false),
    SPOKE_ALONE("Spoke in person, alone", EvidenceKind.SPOKEN_TO_ALONE, Channel.IN_PERSON, false),
    CALLED("Spoke on the phone", EvidenceKind.SPOKEN_TO_BEFORE, Channel.PHONE_CALL, false),
    VIDEO_CALL("Spoke by video", EvidenceKind.SPOKEN_TO_BEFORE, Channel.VIDEO_CALL, false),
    SAW("Visited and saw them", EvidenceKind.SEEN, Channel.IN_PERSON, false),
    /** On WhatsApp or the like: the child's own words, as good as a letter. */
    MESSAGE("They sent a message (text, WhatsApp)", EvidenceKind.FORM_SENT, Channel.TEXT, true),
    ON_PAPER("They gave something on paper", EvidenceKind.FORM_SENT, Channel.PAPER, true),
    RECORDING("They sent a recording", EvidenceKind.FORM_SENT, Channel.VOICE_NOTE, true),
    ASKED_ME_TO_SPEAK("They asked you to say it for them", EvidenceKind.BRIEFED, Channel.PHONE_CALL, true),
    ADVOCATE_OFFERED("Offered an advocate", EvidenceKind.ADVOCATE_OFFERED, null, false),
    ADVOCATE_WANTED("They want an advocate", EvidenceKind.ADVOCATE_WANTED, null, true),
    ADVOCATE_CAME("Their advocate came to the review", EvidenceKind.ADVOCATE_ATTENDED, null, false),
    LED("They led the review", EvidenceKind.LED, Channel.IN_PERSON, true),
    LED_TOGETHER("They led it together with you", EvidenceKind.LED, Channel.IN_PERSON, true),
    TOOK_MINUTES("They took the minutes", EvidenceKind.TOOK_MINUTES, Channel.IN_PERSON, true),
    REPORT_SHARED("They had the report and the plan", EvidenceKind.REPORT_SHARED, null, false),
    ADJOURNED("The review was adjourned", EvidenceKind.ADJOURNED, null, false),
    RESUMED("The adjourned review was finished", EvidenceKind.RESUMED, null, false),
    DECISIONS_TO_MANAGER("The manager was given the decisions", EvidenceKind.DECISIONS_TO_MANAGER, null, false),
    MANAGER_AGREED("The manager agrees", EvidenceKind.MANAGER_AGREED, null, false),
    MANAGER_DISAGREED("The manager does not agree", EvidenceKind.MANAGER_DISAGREED, null, false),
    DISAGREEMENT_RAISED("You raised a disagreement", EvidenceKind.DISAGREEMENT_RAISED, null, false),
    DISAGREEMENT_SETTLED("The disagreement is settled", EvidenceKind.DISAGREEMENT_SETTLED, null, false),
    DISAGREEMENT_TO_CAFCASS("The disagreement went to Cafcass", EvidenceKind.DISAGREEMENT_TO_CAFCASS, null, false),
    CARE_PLAN_UPDATED("The care plan is up to date", EvidenceKind.CARE_PLAN_UPDATED, null, false);

    private final String words;
    private final EvidenceKind kind;
    private final @Nullable Channel channel;
    private final boolean doneByChild;

    Logged(String words, EvidenceKind kind, @Nullable Channel channel, boolean doneByChild) {
        this.words = words;
        this.kind = kind;
        this.channel = channel;
        this.doneByChild = doneByChild;
    }

    /** As it stands on the button. */
    public String words() {
        return words;
    }

    EvidenceKind kind() {
        return kind;
    }

    @Nullable
    Channel channel() {
        return channel;
    }

    boolean isDoneByChild() {
        return doneByChild;
    }

    /** Leading together is leading for part, as {@link Led#SOME} has it. */
    @Nullable
    String detail() {
        return this == LED_TOGETHER ? TakingPart.FOR_PART : null;
    }
}
