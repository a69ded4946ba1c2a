package org.heard.export;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.heard.base.ChildId;
import org.heard.review.StatutoryClocks.ReviewClock;

/** A review beside the other reviews of the same child: in time, and once. */
record TimelineChecks(ReviewClock clock, Map<ChildId, List<LocalDate>> heldByChild) {

    void check(HeldReview review, List<Warning> warnings) {
        List<LocalDate> days = heldByChild.getOrDefault(review.child(), List.of());
        if (Collections.frequency(days, review.held()) > 1) {
            warnings.add(new Warning(
                    review.child(),
                    review.id(),
                    "The child has two reviews on the same day.",
                    "Keep one; cancel the other in the case system and import again.",
                    null));
        }
        LocalDate careStart = review.careStart();
        if (careStart == null || review.held().isBefore(careStart)) {
            return;
        }
        List<LocalDate> earlier = days.stream()
                .filter(day -> !day.isBefore(careStart) && day.isBefore(review.held()))
                .toList();
        clock.due(careStart, earlier)
                .filter(review.held()::isAfter)
                .ifPresent(_ -> warnings.add(late(review, earlier.size())));
    }

    private Warning late(HeldReview review, int earlier) {
        String what = switch (earlier) {
            case 0 ->
                "The first known review was later than " + clock.firstWorkingDays() + " working days after care began.";
            case 1 -> "The review was later than the law allows after the one before it.";
            default -> "The review was later than " + clock.laterMonths() + " months after the one before it.";
        };
        return new Warning(
                review.child(),
                review.id(),
                what,
                "Check the dates. If an earlier review is missing here, import the year before as well.",
                null);
    }
}
