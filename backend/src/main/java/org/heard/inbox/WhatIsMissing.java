package org.heard.inbox;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.heard.review.StatutoryClocks;
import org.heard.review.WorkingDays;
import org.jspecify.annotations.Nullable;

/** What should be there before a review, and is not. */
@Singleton
class WhatIsMissing {
    /** With so few working days to go, words that have not come are late. */
    private static final int LAST_DAYS = 2;

    private final StatutoryClocks clocks;

    WhatIsMissing(StatutoryClocks clocks) {
        this.clocks = clocks;
    }

    List<Missing> of(ReviewRow row, ChildSay say, List<String> silentAdvocates, LocalDate today) {
        LocalDate planned = row.planned();
        if (row.held() || (planned != null && planned.isBefore(today))) {
            return List.of(
                    new Missing.NotRecorded(planned != null && today.isAfter(clocks.decisionsWrittenBy(planned))));
        }
        List<Missing> missing = new ArrayList<>();
        addDate(missing, row, today);
        LocalDate day = row.day();
        boolean late = day != null && WorkingDays.between(today, day) <= LAST_DAYS;
        if (!row.isTooYoungToAsk()) {
            addSay(missing, say, day, late, today);
        }
        silentAdvocates.forEach(name -> missing.add(new Missing.AdvocateSilent(name, late)));
        return List.copyOf(missing);
    }

    private void addDate(List<Missing> missing, ReviewRow row, LocalDate today) {
        LocalDate planned = row.planned();
        LocalDate due = row.due();
        if (planned == null && due != null) {
            missing.add(new Missing.NoDate(due, !today.isBefore(clocks.viewsAskedBy(due))));
        } else if (planned != null && due != null && planned.isAfter(due)) {
            missing.add(new Missing.PlannedTooLate(due));
        }
    }

    private void addSay(List<Missing> missing, ChildSay say, @Nullable LocalDate day, boolean late, LocalDate today) {
        switch (say) {
            case ChildSay.NotOffered _ -> {
                LocalDate by = day == null ? today : clocks.viewsAskedBy(day);
                missing.add(new Missing.NotOffered(by, !today.isBefore(by)));
            }
            case ChildSay.Offered _ -> missing.add(new Missing.NotStarted(late));
            case ChildSay.Started _, ChildSay.TakenBack _ -> missing.add(new Missing.NotSent(late));
            case ChildSay.Sent _ -> {}
        }
    }
}
