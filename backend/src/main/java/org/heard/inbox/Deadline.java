package org.heard.inbox;

import java.time.LocalDate;
import java.util.List;
import org.heard.base.ReviewId;
import org.heard.review.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * Something that must be done about a child or a review by a day.
 *
 * @param review {@code null} when it is about the child alone
 * @param iroName who should; empty when the child has no IRO
 * @param workingDays from today; negative when it is over
 * @param isLate whether the day is over
 */
public record Deadline(
        Clock clock,
        ListedChild child,
        @Nullable ReviewId review,
        String iroName,
        LocalDate by,
        int workingDays,
        boolean isLate) {

    static Deadline of(
            Clock clock, ChildRow child, @Nullable ReviewId review, String iroName, LocalDate by, LocalDate today) {
        return new Deadline(
                clock,
                child.listed(today, List.of()),
                review,
                iroName,
                by,
                WorkingDays.between(today, by),
                by.isBefore(today));
    }

    /** What must be done in time. */
    public enum Clock {
        IRO_NAMED("Name an IRO"),
        VIEWS_ASKED("Ask the child"),
        REVIEW_HELD("Hold the review"),
        RECORDED("Say what happened"),
        DECISIONS_WRITTEN("Write down what was decided"),
        DECISIONS_SENT("Give everyone what was decided"),
        MINUTES_WRITTEN("Write the minutes"),
        MINUTES_SENT("Give everyone the minutes"),
        HALFWAY("Ask how it goes, halfway"),
        SPOKEN_ALONE("Speak with the child alone"),
        REPORT_SHARED("Share the report with the child"),
        ADJOURNED("Finish the adjourned review"),
        MANAGER_ANSWERS("Get the manager’s answer to the decisions"),
        SETTLE_INFORMALLY("Settle the disagreement informally"),
        SETTLE("Settle the disagreement"),
        CARE_PLAN("Bring the care plan up to date");

        private final String words;

        Clock(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
