package org.heard.importing;

import java.time.LocalDate;
import org.heard.identity.ChildCard;
import org.heard.identity.ChildColumn;

/** What is odd about a review that was held, and is taken in all the same. */
final class ReviewChecks {
    private static final String LOOK = "Check it in the case system.";

    private ReviewChecks() {}

    static void warn(RowReader row, ChildCard card, LocalDate held, String code, String dayColumn, String codeColumn) {
        LocalDate birth = card.dateOfBirth();
        LocalDate began = card.child().day(ChildColumn.FIRST_CARE_START);
        LocalDate ended = card.child().day(ChildColumn.CARE_END);
        if (held.isBefore(birth)) {
            row.warn(dayColumn, "The review is before the child was born.", LOOK);
        } else if (began != null && held.isBefore(began)) {
            row.warn(dayColumn, "The review is before care began on " + ReadDay.SHOWN.format(began) + ".", LOOK);
        }
        if (ended != null && held.isAfter(ended)) {
            row.warn(dayColumn, "The review is after care ended on " + ReadDay.SHOWN.format(ended) + ".", LOOK);
        }
        if (!held.isBefore(birth.plusYears(18))) {
            row.warn(dayColumn, "The review is after the 18th birthday.", LOOK);
        }
        if (code.equals("PN0") && !held.isBefore(birth.plusYears(4))) {
            row.warn(codeColumn, "PN0 is for children under 4, and this child was 4 or older (rule 440).", LOOK);
        }
        if (!code.isEmpty() && !code.equals("PN0") && held.isBefore(birth.plusYears(4))) {
            row.warn(codeColumn, "The child was under 4, so the code should be PN0 (rule 441).", LOOK);
        }
        if (card.child().yes(ChildColumn.SHORT_BREAKS_ONLY)) {
            row.warn(
                    dayColumn,
                    "The child has only ever had short breaks (V3, V4); the review is kept and never exported (rule 399).",
                    LOOK);
        }
    }
}
