package org.heard.review;

/** What can be known to have happened around a review. Stored by name. */
public enum EvidenceKind {
    FORM_OFFERED(false),
    /** The child sent their own form, letter, drawing, message or recording. */
    FORM_SENT(true),
    FORM_READ(false),
    /** The child's own words were read out, shown or played at the review. */
    BROUGHT_TO_REVIEW(true),
    /** The advocate sent what the child instructed them to say. */
    ADVOCATE_SENT(true),
    /** The child wants the advocate to speak at the review, and the advocate will. */
    ADVOCATE_WILL_SPEAK(true),
    ADVOCATE_SPOKE(true),
    IRO_SPOKE(true),
    SOMEONE_ELSE_SPOKE(false),
    /** The child asked their advocate or the IRO to speak for them. */
    BRIEFED(true),
    /** What an advocate sees for a child who cannot instruct them; not the child's own view. */
    NON_INSTRUCTED_VIEW(false),
    /** The child's own message, carried by a carer or parent, word for word. */
    CARER_MESSAGE(true),
    CARER_VIEW(false),
    PARENT_VIEW(false),
    ATTENDED(false),
    SPOKE(true),
    USED_SYMBOLS(true),
    LED(false),
    SPOKEN_TO_BEFORE(false),
    /** As {@link #SPOKEN_TO_BEFORE}, and nobody else was there. */
    SPOKEN_TO_ALONE(false),
    /** The IRO saw the child in person, whether or not they spoke. */
    SEEN(false),
    /** The child wrote minutes of the review, or part of them. */
    TOOK_MINUTES(false),
    /** One of the meetings that make up the review was held. */
    MEETING_HELD(false),
    ADVOCATE_ATTENDED(false),
    /** Between two reviews the child said how far what was decided has happened. */
    SAID_HALFWAY(true),
    ADVOCATE_OFFERED(false),
    ADVOCATE_WANTED(false),
    /** The child was asked and did not want to say. */
    DECLINED(false),
    /** The report and the plan were shared with the child before the review. */
    REPORT_SHARED(false),
    /** The review was broken off, to be finished on another day. */
    ADJOURNED(false),
    /** The review that was adjourned was finished. */
    RESUMED(false),
    /** A manager of the council was given the decisions. */
    DECISIONS_TO_MANAGER(false),
    MANAGER_AGREED(false),
    MANAGER_DISAGREED(false),
    /** The IRO raised a disagreement with the council about this child's care. */
    DISAGREEMENT_RAISED(false),
    DISAGREEMENT_SETTLED(false),
    /** The disagreement was referred to Cafcass. */
    DISAGREEMENT_TO_CAFCASS(false),
    /** The care plan was brought up to date with the decisions. */
    CARE_PLAN_UPDATED(false),
    /** What the replaced row says does not hold any more. */
    TAKEN_BACK(false);

    private final boolean view;

    EvidenceKind(boolean view) {
        this.view = view;
    }

    /** Whether it shows that the child has a view for this review; then nobody closes it as PN7 without a reason. */
    public boolean isAView() {
        return view;
    }
}
