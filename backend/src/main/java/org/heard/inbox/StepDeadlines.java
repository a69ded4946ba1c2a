package org.heard.inbox;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.base.ReviewId;
import org.heard.inbox.Deadline.Clock;
import org.heard.review.EvidenceKind;
import org.heard.review.ReviewSteps;
import org.heard.review.StatutoryClocks;
import org.heard.review.StepClocks;
import org.heard.review.WorkingDays;

/** What follows from what IROs wrote down about reviews: speaking with the child, adjournments, answers, disagreements. */
@Singleton
class StepDeadlines {
    private static final Set<EvidenceKind> ALONE = EnumSet.of(
            EvidenceKind.SPOKEN_TO_ALONE, EvidenceKind.DECLINED, EvidenceKind.REPORT_SHARED, EvidenceKind.SEEN);

    private final InboxRows rows;
    private final ReviewSteps steps;
    private final StepClocks clocks;
    private final StatutoryClocks statutory;

    StepDeadlines(InboxRows rows, ReviewSteps steps, StepClocks clocks, StatutoryClocks statutory) {
        this.rows = rows;
        this.steps = steps;
        this.clocks = clocks;
        this.statutory = statutory;
    }

    List<Deadline> of(Whose whose, Collection<ReviewRow> reviews, LocalDate today) {
        List<Deadline> all = new ArrayList<>();
        addBefore(all, whose, reviews, today);
        LocalDate since = statutory.askedForSince(WorkingDays.plus(today, -clocks.longestWorkingDays()));
        Map<Long, List<StepRow>> byReview = rows.steps(whose, since).stream()
                .collect(Collectors.groupingBy(StepRow::review, LinkedHashMap::new, Collectors.toList()));
        byReview.values().forEach(of -> {
            StepRow one = of.getFirst();
            steps.open(of.stream().map(StepRow::happened).toList(), today)
                    .forEach(due -> all.add(deadline(clock(due.step()), one, due.by(), today)));
        });
        if (clocks.asksForTheCarePlan()) {
            rows.withoutCarePlan(whose, statutory.askedForSince(today))
                    .forEach(one -> all.add(deadline(
                            Clock.CARE_PLAN,
                            one,
                            clocks.carePlanBy(one.happened().day()),
                            today)));
        }
        return all;
    }

    /** Of reviews with a day still to come: babies are seen, whoever is old enough is spoken with. */
    private void addBefore(List<Deadline> all, Whose whose, Collection<ReviewRow> reviews, LocalDate today) {
        Map<Long, Set<EvidenceKind>> known = rows.written(whose, ALONE, today);
        for (ReviewRow row : reviews) {
            LocalDate day = row.planned();
            if (day == null || row.held() || day.isBefore(today)) {
                continue;
            }
            Set<EvidenceKind> kinds = known.getOrDefault(row.review(), Set.of());
            boolean spoken = kinds.contains(EvidenceKind.SPOKEN_TO_ALONE)
                    || kinds.contains(EvidenceKind.DECLINED)
                    || (row.isTooYoungToAsk() && kinds.contains(EvidenceKind.SEEN));
            if (clocks.asksForSpeakingAlone() && !spoken) {
                all.add(deadline(Clock.SPOKEN_ALONE, row, clocks.spokenAloneBy(day), today));
            }
            if (clocks.asksForTheReport() && !kinds.contains(EvidenceKind.REPORT_SHARED)) {
                all.add(deadline(Clock.REPORT_SHARED, row, clocks.reportSharedBy(day), today));
            }
        }
    }

    private static Clock clock(ReviewSteps.Step step) {
        return switch (step) {
            case FINISH_ADJOURNED -> Clock.ADJOURNED;
            case MANAGER_ANSWERS -> Clock.MANAGER_ANSWERS;
            case SETTLE_INFORMALLY -> Clock.SETTLE_INFORMALLY;
            case SETTLE -> Clock.SETTLE;
        };
    }

    private static Deadline deadline(Clock clock, ReviewRow row, LocalDate by, LocalDate today) {
        String iro = row.iroName();
        return Deadline.of(clock, row.child(), new ReviewId(row.review()), iro == null ? "" : iro, by, today);
    }

    private static Deadline deadline(Clock clock, StepRow row, LocalDate by, LocalDate today) {
        return Deadline.of(clock, row.child(), new ReviewId(row.review()), row.iroName(), by, today);
    }
}
