package org.heard.export;

import org.jspecify.annotations.Nullable;

/** Why a held review cannot stand in the Reviews file: the national validator, or common sense, would refuse the row. */
enum Obstacle {
    ONLY_SHORT_BREAKS(
            "The child is only looked after in short breaks (legal status V3 or V4).",
            "Nothing, if the legal status is right: such reviews are not returned.",
            "399"),
    REFERENCE(
            "The child's reference has other characters than letters, digits, hyphen, underscore and slash.",
            "Put the reference right in the case system and import it again.",
            null),
    NO_CARE_THAT_YEAR(
            "No period of care is known for the child in the year of the review.",
            "Import the child's episodes of that year; a child without one in the year must not be returned.",
            "1012"),
    IN_THE_FUTURE("The review is down as held on a day still to come.", "Put the date right.", "166"),
    BEFORE_BIRTH(
            "The review was held before the child was born.",
            "Put the date of birth or the date of review right.",
            null),
    NO_CODE("The review has no participation code.", "Say what happened at the review and confirm the code.", "167"),
    TOO_OLD_FOR_PN0(
            "The code is PN0, but the child was 4 or older.",
            "Say what happened at the review and confirm the code.",
            "440"),
    TOO_YOUNG_FOR_A_SAY(
            "The child was under 4, but the code is not PN0.", "Put the code or the date of birth right.", "441");

    private final String what;
    private final String whatToDo;
    private final @Nullable String rule;

    Obstacle(String what, String whatToDo, @Nullable String rule) {
        this.what = what;
        this.whatToDo = whatToDo;
        this.rule = rule;
    }

    Warning at(HeldReview review) {
        return new Warning(review.child(), review.id(), what, whatToDo, rule);
    }
}
