package org.heard.review;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How a child took part in a review, as every council reports it to the Department for Education (SSDA903, REVIEW_CODE).
 * The official wording is that of the Standard Safeguarding Dataset, item CLAR007A.
 */
public enum ParticipationCode {
    PN0("Under 4", "Child aged under 4 at the time of the review"),
    PN1("Attended and spoke", "Child physically attends and speaks for him or herself (Attendance)"),
    PN2(
            "Attended, someone spoke for them",
            "Child physically attends and an advocate speaks on his or her behalf (Attendance views represented by advocate"
                    + " or Independent Reviewing Officer (IRO))"),
    PN3(
            "Attended, used symbols or signs",
            "Child attends and conveys his or her view symbolically (non-verbally) (Attendance symbols)"),
    PN4(
            "Attended, no views given",
            "Child physically attends but does not speak for him or herself, does not convey his or her view symbolically"
                    + " (non-verbally) and does not ask an advocate to speak for him or her (Attendance without contribution)"),
    PN5(
            "Not there, asked someone to speak",
            "Child does not attend physically but briefs an advocate to speak for him or her (Views represented by advocate"
                    + " or independent reviewing officer (IRO) through texting, written format, phone, audio/video,"
                    + " viewpoint)"),
    PN6(
            "Not there, own words brought",
            "Child does not attend but conveys his or her feelings to the review by a facilitative medium (Texting the"
                    + " chair, written format, phone, audio/video, viewpoint)"),
    PN7("Not there, no views brought", "Child does not attend nor are his or her views conveyed to the review");

    private static final int FIRST_AGE_WITH_A_SAY = 4;

    private final String inShort;
    private final String wording;

    ParticipationCode(String inShort, String wording) {
        this.inShort = inShort;
        this.wording = wording;
    }

    /** A few words for lists, for example {@code Attended and spoke}. */
    public String inShort() {
        return inShort;
    }

    /** The official wording. */
    public String wording() {
        return wording;
    }

    /** Whether the child was in the review, by this code. */
    public boolean isAttended() {
        return switch (this) {
            case PN1, PN2, PN3, PN4 -> true;
            case PN0, PN5, PN6, PN7 -> false;
        };
    }

    /**
     * Whether a child born that day may have this code on the day of the review: PN0 before the fourth birthday, PN1 to
     * PN7 from that day on. Stricter than rules 440 and 441 of the national validator, which both let the birthday itself
     * pass with any code.
     */
    public boolean fits(LocalDate dateOfBirth, LocalDate reviewDay) {
        return isUnderFour(dateOfBirth, reviewDay) == (this == PN0);
    }

    /** Whether a child born that day was not yet four on the day of the review. */
    static boolean isUnderFour(LocalDate dateOfBirth, LocalDate reviewDay) {
        return reviewDay.isBefore(dateOfBirth.plusYears(FIRST_AGE_WITH_A_SAY));
    }

    /** From {@code PN4} in any case; empty when it is no code. */
    public static Optional<ParticipationCode> of(String text) {
        String name = text.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values()).filter(code -> code.name().equals(name)).findFirst();
    }
}
