package org.heard.minutes;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.heard.base.ChildId;
import org.heard.base.London;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.ReviewId;
import org.heard.base.Setting;
import org.heard.base.Settings;
import org.heard.identity.Cover;
import org.heard.review.StatutoryClocks;
import org.heard.review.WorkingDays;

/**
 * What is late or soon will be: minutes still to be published, decisions whose day has passed, promises to children that
 * were not kept. An IRO's own children; all children for a manager. No words.
 */
@Singleton
public class MinutesLists {
    static final Setting<Integer> SOON = Setting.number(
            "minutes.soon-late.working-days",
            "Minutes stand in the list of what is soon late this many working days before their day. Our own choice.",
            5);

    private final ListRows rows;
    private final StatutoryClocks clocks;
    private final Promises promises;
    private final Settings settings;
    private final InstantSource time;
    private final Cover cover;

    MinutesLists(
            ListRows rows,
            StatutoryClocks clocks,
            Promises promises,
            Settings settings,
            InstantSource time,
            Cover cover) {
        this.rows = rows;
        this.clocks = clocks;
        this.promises = promises;
        this.settings = settings;
        this.time = time;
        this.cover = cover;
    }

    /** @param workingDays left until then; negative when that day has passed */
    public record Due(
            ReviewId review, ChildId child, String name, String iro, LocalDate held, LocalDate by, int workingDays) {
        public boolean isLate() {
            return workingDays < 0;
        }
    }

    /** A decision whose day has passed and of which nobody said that it happened. */
    public record Overdue(
            long decision,
            ReviewId review,
            ChildId child,
            String name,
            String iro,
            String title,
            String who,
            LocalDate by) {}

    /** A part held back from a child, whose day has come. */
    public record Waiting(ReviewId review, ChildId child, String name, String iro, LocalDate until) {}

    /** A child said something to their minutes, and nobody answered. */
    public record Unanswered(ReviewId review, String name) {}

    /** Minutes that are late or soon will be, the latest first. */
    @Needs(Permission.SEE_FIGURES)
    public List<Due> minutesDue() {
        LocalDate today = London.today(time);
        int soon = settings.get(SOON);
        return rows.unpublished(Whose.asking(cover), clocks.askedForSince(today)).stream()
                .map(row -> {
                    LocalDate by = clocks.minutesWrittenBy(row.held());
                    return new Due(
                            row.review(),
                            row.child(),
                            row.name(),
                            row.iro(),
                            row.held(),
                            by,
                            by.isBefore(today) ? -WorkingDays.between(by, today) : WorkingDays.between(today, by));
                })
                .filter(due -> due.by().isBefore(today) || due.workingDays() <= soon)
                .map(due -> due.by().isBefore(today) && due.workingDays() == 0 ? yesterday(due) : due)
                .sorted(Comparator.comparing(Due::by))
                .toList();
    }

    /** Decisions that are late, the latest first. */
    @Needs(Permission.SEE_FIGURES)
    public List<Overdue> overdue() {
        return rows.overdue(Whose.asking(cover), London.today(time));
    }

    /** Parts held back that somebody wanted to look at again by today. */
    @Needs(Permission.SEE_FIGURES)
    public List<Waiting> heldBack() {
        return rows.heldBack(Whose.asking(cover), London.today(time));
    }

    /** Promises to children that were not kept, the oldest first. */
    @Needs(Permission.SEE_FIGURES)
    public List<Promises.Missed> missedPromises() {
        LocalDate today = London.today(time);
        return rows.sayings(Whose.asking(cover), clocks.askedForSince(today)).stream()
                .flatMap(saying -> promises.missed(saying, today).stream())
                .sorted(Comparator.comparing(Promises.Missed::by))
                .toList();
    }

    /** The reviews whose child said something to their minutes that nobody answered. */
    @Needs(Permission.SEE_FIGURES)
    public List<Unanswered> unanswered() {
        return rows.unanswered(Whose.asking(cover));
    }

    /** A day that fell on a weekend has passed, though no working day has since. */
    private static Due yesterday(Due due) {
        return new Due(
                due.review(), due.child(), due.name(), due.iro(), due.held(), Objects.requireNonNull(due.by()), -1);
    }
}
