package org.heard.inbox;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.ReviewId;
import org.heard.base.Setting;
import org.heard.base.Settings;
import org.heard.identity.Cover;
import org.heard.inbox.Deadline.Clock;
import org.heard.review.StatutoryClocks;
import org.heard.review.WorkingDays;
import org.jspecify.annotations.Nullable;

/** What is late, and what will soon be, by the clocks as the council has set them: for an IRO theirs, for a manager all. */
@Singleton
public class Deadlines {
    /** When something counts as soon late. */
    public static final Setting<Integer> SOON = Setting.number(
            "clock.soon.working-days",
            "What must be done within this many working days is listed as soon late. Our own choice.",
            5);

    /** How long a missed halfway is listed. */
    static final Setting<Integer> HALFWAY_LISTED = Setting.number(
            "clock.halfway-listed.days",
            "A child who was not asked halfway is listed for so many days after the last day for it; then it is a matter of"
                    + " the next review. Our own choice.",
            30);

    /** The longest month. */
    private static final int MONTH = 31;

    /** Reviews are late and early. */
    private static final int SOME_TO_SPARE = 28;

    private static final Comparator<Deadline> SOONEST = Comparator.comparing(Deadline::by)
            .thenComparing(one -> one.child().id().value());

    private final InboxRows rows;
    private final ChildrenRows children;
    private final StepDeadlines steps;
    private final StatutoryClocks clocks;
    private final Settings settings;
    private final Cover cover;

    Deadlines(
            InboxRows rows,
            ChildrenRows children,
            StepDeadlines steps,
            StatutoryClocks clocks,
            Settings settings,
            Cover cover) {
        this.rows = rows;
        this.children = children;
        this.steps = steps;
        this.clocks = clocks;
        this.settings = settings;
        this.cover = cover;
    }

    /** Late ones first, as they are the earliest. */
    @Needs(Permission.SEE_FIGURES)
    public List<Deadline> all(LocalDate today) {
        Whose whose = Whose.asking(cover);
        LocalDate soon = WorkingDays.plus(today, settings.get(SOON));
        List<Deadline> all = new ArrayList<>();
        LocalDate asked = WorkingDays.plus(today, settings.get(SOON) + clocks.viewsAskedDays());
        List<ReviewRow> reviews = rows.reviews(whose, asked, clocks.askedForSince(today));
        reviews.forEach(row -> addReview(all, row, today));
        all.addAll(steps.of(whose, reviews, today));
        rows.unwritten(whose, clocks.askedForSince(today)).forEach(review -> addUnwritten(all, review, today));
        children.withoutIroSince(whose).forEach(line -> all.add(withoutIro(line, today)));
        int listed = settings.get(HALFWAY_LISTED);
        int half = clocks.longestMonths() * MONTH / 2;
        rows.notAskedHalfway(whose, today.minusDays(half + listed + SOME_TO_SPARE), today.minusDays(1))
                .forEach(row -> addHalfway(all, row, today, listed));
        return all.stream()
                .filter(one -> !one.by().isAfter(soon))
                .sorted(SOONEST)
                .toList();
    }

    private void addReview(List<Deadline> all, ReviewRow row, LocalDate today) {
        LocalDate planned = row.planned();
        String iro = Objects.requireNonNullElse(row.iroName(), "");
        if (row.held() || (planned != null && planned.isBefore(today))) {
            LocalDate day = Objects.requireNonNull(planned);
            all.add(deadline(Clock.RECORDED, row.child(), row.review(), iro, clocks.decisionsWrittenBy(day), today));
            return;
        }
        LocalDate due = row.due();
        if (due != null && (planned == null || planned.isAfter(due))) {
            all.add(deadline(Clock.REVIEW_HELD, row.child(), row.review(), iro, due, today));
        }
        LocalDate day = row.day();
        if (day != null && row.offered() == null && !row.isTooYoungToAsk() && !day.isBefore(today)) {
            all.add(deadline(Clock.VIEWS_ASKED, row.child(), row.review(), iro, clocks.viewsAskedBy(day), today));
        }
    }

    /** Decisions and minutes are first to be written, by one day, and then to be with everyone, by another. */
    private void addUnwritten(List<Deadline> all, Unwritten one, LocalDate today) {
        LocalDate held = one.held();
        Clock decisions = one.decided() ? Clock.DECISIONS_SENT : Clock.DECISIONS_WRITTEN;
        LocalDate by = one.decided() ? clocks.decisionsSentBy(held) : clocks.decisionsWrittenBy(held);
        all.add(deadline(decisions, one.child(), one.review(), one.iroName(), by, today));
        LocalDate written = clocks.minutesWrittenBy(held);
        LocalDate sent = clocks.minutesSentBy(held);
        boolean overdue = sent.isBefore(today);
        Clock clock = overdue ? Clock.MINUTES_SENT : Clock.MINUTES_WRITTEN;
        all.add(deadline(clock, one.child(), one.review(), one.iroName(), overdue ? sent : written, today));
    }

    /** Nobody is late before halfway itself, and what was missed long ago is a matter of the next review. */
    private void addHalfway(List<Deadline> all, ReviewRow row, LocalDate today, int listed) {
        LocalDate last = row.lastHeld();
        LocalDate next = row.day();
        if (last != null && next != null && next.isAfter(today) && !row.isTooYoungToAsk()) {
            LocalDate halfway = StatutoryClocks.halfway(last, next);
            LocalDate by = clocks.halfwayAskedBy(halfway);
            if (!halfway.isAfter(today) && !today.isAfter(by.plusDays(listed))) {
                String iro = Objects.requireNonNullElse(row.iroName(), "");
                all.add(deadline(Clock.HALFWAY, row.child(), row.review(), iro, by, today));
            }
        }
    }

    private Deadline withoutIro(ChildrenRows.Waiting line, LocalDate today) {
        return deadline(Clock.IRO_NAMED, line.child(), null, "", clocks.iroNamedBy(line.careStart()), today);
    }

    private static Deadline deadline(
            Clock clock, ChildRow child, @Nullable Long review, String iro, LocalDate by, LocalDate today) {
        return Deadline.of(clock, child, review == null ? null : new ReviewId(review), iro, by, today);
    }
}
