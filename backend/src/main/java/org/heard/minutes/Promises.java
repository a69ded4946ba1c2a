package org.heard.minutes;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.base.ChildId;
import org.heard.base.London;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.ReviewId;
import org.heard.base.Settings;
import org.heard.consultation.SentWords;
import org.heard.review.StatutoryClocks;
import org.heard.review.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * What a child is promised when they send something: that it arrived, by when it is read, and by when they hear what came of
 * it. The child sees what happened and what happens next; a promise that was missed, the manager sees too.
 */
@Singleton
public class Promises {
    private final ListRows rows;
    private final StatutoryClocks clocks;
    private final Settings settings;
    private final InstantSource time;

    Promises(ListRows rows, StatutoryClocks clocks, Settings settings, InstantSource time) {
        this.rows = rows;
        this.clocks = clocks;
        this.settings = settings;
        this.time = time;
    }

    /** What is promised. */
    public enum What {
        READ,
        /** The minutes, with what was decided. */
        CAME_OF_IT
    }

    /**
     * @param sentOn the day it arrived
     * @param readBy the promised day
     * @param read when it was
     * @param toldBy the promised day; nothing as long as no day is set for the review
     * @param told when the child could read what came of it
     */
    public record Three(
            LocalDate sentOn,
            LocalDate readBy,
            @Nullable Instant read,
            @Nullable LocalDate toldBy,
            @Nullable Instant told,
            boolean readMissed,
            boolean toldMissed) {}

    /** A promise that was not kept in time, and still is not. */
    public record Missed(What what, ReviewId review, ChildId child, String name, String iro, LocalDate by) {}

    /** For what the child sent for this review; empty when nothing was sent. */
    @Needs(Permission.READ_MINUTES)
    public Optional<Three> of(ReviewId review) {
        LocalDate today = London.today(time);
        return rows.sayings(review).stream().findFirst().map(saying -> {
            LocalDate readBy = readBy(saying);
            LocalDate toldBy = toldBy(saying);
            return new Three(
                    saying.sent(),
                    readBy,
                    saying.read(),
                    toldBy,
                    saying.answered(),
                    saying.read() == null && readBy.isBefore(today),
                    saying.answered() == null && toldBy != null && toldBy.isBefore(today));
        });
    }

    List<Missed> missed(ListRows.Saying saying, LocalDate today) {
        List<Missed> missed = new ArrayList<>();
        LocalDate readBy = readBy(saying);
        if (saying.read() == null && readBy.isBefore(today)) {
            missed.add(missed(What.READ, saying, readBy));
        }
        LocalDate toldBy = saying.held() == null ? null : clocks.minutesSentBy(saying.held());
        if (saying.answered() == null && toldBy != null && toldBy.isBefore(today)) {
            missed.add(missed(What.CAME_OF_IT, saying, toldBy));
        }
        return missed;
    }

    private static Missed missed(What what, ListRows.Saying saying, LocalDate by) {
        return new Missed(what, saying.review(), saying.child(), saying.name(), saying.iro(), by);
    }

    /** Within the promised working days, and never later than the review itself. */
    private LocalDate readBy(ListRows.Saying saying) {
        LocalDate by = WorkingDays.plus(saying.sent(), settings.get(SentWords.READ_WITHIN));
        LocalDate review = saying.planned();
        return review != null && review.isBefore(by) ? review : by;
    }

    private @Nullable LocalDate toldBy(ListRows.Saying saying) {
        LocalDate day = saying.held() == null ? saying.planned() : saying.held();
        return day == null ? null : clocks.minutesSentBy(day);
    }
}
