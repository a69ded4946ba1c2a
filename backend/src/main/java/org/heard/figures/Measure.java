package org.heard.figures;

import java.util.EnumSet;
import java.util.Set;
import org.heard.review.Fact;
import org.heard.review.ParticipationCode;

/** What can be counted of held reviews. Each says of which reviews it is counted, so that no two are mixed up. */
public enum Measure {
    TOOK_PART("Took part", "PN1, 2, 3, 5 and 6. Under-4s (PN0) are not counted.", Kind.CODE),
    TOOK_PART_WITH_PN4("Took part, as councils count that add PN4", "Also those who came and gave no view.", Kind.CODE),
    TOOK_PART_WITH_PN0("Took part, as councils count that add under-4s", "PN0 counts as taking part.", Kind.CODE),
    TOOK_PART_WITH_BOTH("Took part, as councils count that add both", "PN0 and PN4 count as taking part.", Kind.CODE),
    ATTENDED("Came to the review", "By the code, PN1 to PN4; a setting says whether video counts.", Kind.CODE),
    IN_PERSON("In the room", "Video and telephone never count here.", Kind.FACT),
    BY_VIDEO("By video or telephone", "", Kind.FACT),
    SPOKEN_BEFORE("Spoken to before by the IRO", "By any way.", Kind.FACT),
    SEEN_BEFORE("Seen in person before by the IRO", "", Kind.FACT),
    SEEN_ALONE("Seen alone before by the IRO", "", Kind.FACT),
    OWN_WORDS("Own words, pictures or signs reached the review", "", Kind.FACT),
    FORM_OFFERED("Was offered a form", "", Kind.FACT),
    FORM_SENT("Sent something for it", "A form, a mat, a recording, paper or a message.", Kind.FACT),
    ADVOCATE_OFFERED("Was offered an advocate", "", Kind.FACT),
    ADVOCATE_WANTED("Wanted an advocate", "", Kind.FACT),
    ADVOCATE_THERE("The advocate came or spoke", "", Kind.FACT),
    LED("Led it, or led it together", "", Kind.FACT),
    TOOK_MINUTES("Took the minutes", "", Kind.FACT),
    DECLINED("Was asked and did not want to say", "", Kind.FACT),
    REVIEW_ON_TIME("Reviews on time", "Held by the day the law gives; of all reviews whose day is known.", Kind.TIME),
    MINUTES_ON_TIME(
            "Minutes with the child on time",
            "Of the reviews recorded here whose minutes had to be there by now and were begun here, or noted with the day as"
                    + " given elsewhere.",
            Kind.TIME),
    MINUTES_KNOWN(
            "It is known when the child had the minutes",
            "Of the reviews recorded here whose minutes had to be there by now. The others count neither as late nor as on"
                    + " time.",
            Kind.TIME),
    READ_IN_TIME("What they sent was read before the review", "Of the reviews for which a form came.", Kind.TIME);

    private static final Set<ParticipationCode> TAKING_PART = EnumSet.of(
            ParticipationCode.PN1,
            ParticipationCode.PN2,
            ParticipationCode.PN3,
            ParticipationCode.PN5,
            ParticipationCode.PN6);

    /** Where a measure comes from. */
    public enum Kind {
        /** The code: of all reviews with one, the portal's or the case system's. */
        CODE,
        /** What an IRO recorded in the portal: of the reviews recorded here. */
        FACT,
        /** Days. */
        TIME
    }

    private final String words;
    private final String note;
    private final Kind kind;

    Measure(String words, String note, Kind kind) {
        this.words = words;
        this.note = note;
        this.kind = kind;
    }

    public String words() {
        return words;
    }

    /** What it counts; empty when its words say it. */
    public String note() {
        return note;
    }

    public Kind kind() {
        return kind;
    }

    /** Whether readers outside see it: not what says something of the record only, and would give small numbers away. */
    boolean isForOutside() {
        return this != MINUTES_KNOWN;
    }

    /** Whether it counts reviews of children under four, too. */
    boolean takesUnderFours() {
        return this == TOOK_PART_WITH_PN0 || this == TOOK_PART_WITH_BOTH || kind == Kind.TIME;
    }

    /** Whether reviews with this code are counted by a measure of the kind {@link Kind#CODE}. */
    boolean counts(ParticipationCode code) {
        return switch (this) {
            case TOOK_PART -> TAKING_PART.contains(code);
            case TOOK_PART_WITH_PN4 -> TAKING_PART.contains(code) || code == ParticipationCode.PN4;
            case TOOK_PART_WITH_PN0 -> TAKING_PART.contains(code) || code == ParticipationCode.PN0;
            case TOOK_PART_WITH_BOTH -> code != ParticipationCode.PN7;
            case ATTENDED -> code.isAttended();
            default -> false;
        };
    }

    /** The fact behind a measure of the kind {@link Kind#FACT}. */
    Fact fact() {
        return Fact.valueOf(name());
    }
}
