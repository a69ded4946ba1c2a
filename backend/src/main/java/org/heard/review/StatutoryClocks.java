package org.heard.review;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.heard.base.Setting;
import org.heard.base.Settings;
import org.jspecify.annotations.Nullable;

/**
 * By when things must be done about a review. Every number is a setting: some are law, some are common practice that a
 * council's legal team should confirm, and the settings say which.
 */
@Singleton
public class StatutoryClocks {
    static final Setting<Integer> FIRST_REVIEW = Setting.number(
            "clock.first-review.working-days",
            "The first review is held within this many working days of the day care began."
                    + " Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33(1).",
            20);
    static final Setting<Integer> SECOND_REVIEW = Setting.number(
            "clock.second-review.months",
            "The second review is held within this many months of the first. Regulations 2010, regulation 33(2).",
            3);
    static final Setting<Integer> LATER_REVIEW = Setting.number(
            "clock.later-review.months",
            "Each later review is held within this many months of the one before. Regulations 2010, regulation 33(2).",
            6);
    static final Setting<Integer> VIEWS_ASKED = Setting.number(
            "clock.views-asked.working-days",
            "The child is asked for their views at least this many working days before the review."
                    + " Local practice is 5 to 10; check with your legal team.",
            10);
    static final Setting<Integer> DECISIONS_WRITTEN = Setting.number(
            "clock.decisions-written.working-days",
            "The decisions are written down within this many working days of the review."
                    + " IRO Handbook as commonly read; check with your legal team.",
            5);
    static final Setting<Integer> DECISIONS_SENT = Setting.number(
            "clock.decisions-sent.working-days",
            "The child and everyone else have the decisions within this many working days of the review."
                    + " IRO Handbook as commonly read; check with your legal team.",
            10);
    static final Setting<Integer> MINUTES_WRITTEN = Setting.number(
            "clock.minutes-written.working-days",
            "The IRO writes the minutes within this many working days of the review."
                    + " IRO Handbook as commonly read; check with your legal team.",
            15);
    static final Setting<Integer> MINUTES_SENT = Setting.number(
            "clock.minutes-sent.working-days",
            "The minutes are with everyone within this many working days of the review."
                    + " IRO Handbook as commonly read; check with your legal team.",
            20);

    static final Setting<Integer> IRO_NAMED = Setting.number(
            "clock.iro-named.working-days",
            "An IRO is named within this many working days of the day care began. IRO Handbook as commonly read: 5;"
                    + " Sefton 72 hours, Wolverhampton 24. Before the first review in any case: Children Act 1989,"
                    + " section 25A(2). Check with your legal team.",
            5);
    static final Setting<Integer> HALFWAY_ASKED = Setting.number(
            "clock.halfway-asked.working-days",
            "The child is asked whether it is happening within this many working days after the day halfway between two"
                    + " reviews. Local practice (Wirral, Sefton); check with your legal team.",
            10);

    public static final Setting<Integer> ASKED_FOR = Setting.number(
            "clock.asked-for.days",
            "Lists of what is late go back this many days; what was held longer ago is a matter of the next review, or was"
                    + " before the portal. Our own choice.",
            90);

    /** All clocks, for the table of settings. */
    public static final List<Setting<Integer>> ALL = List.of(
            FIRST_REVIEW,
            SECOND_REVIEW,
            LATER_REVIEW,
            IRO_NAMED,
            VIEWS_ASKED,
            DECISIONS_WRITTEN,
            DECISIONS_SENT,
            MINUTES_WRITTEN,
            MINUTES_SENT,
            HALFWAY_ASKED,
            ASKED_FOR);

    private final Settings settings;

    StatutoryClocks(Settings settings) {
        this.settings = settings;
    }

    /** The clocks for reviews as they are set now. */
    public ReviewClock reviews() {
        return new ReviewClock(settings.get(FIRST_REVIEW), settings.get(SECOND_REVIEW), settings.get(LATER_REVIEW));
    }

    public LocalDate iroNamedBy(LocalDate careStart) {
        return WorkingDays.plus(careStart, settings.get(IRO_NAMED));
    }

    public LocalDate halfwayAskedBy(LocalDate halfway) {
        return WorkingDays.plus(halfway, settings.get(HALFWAY_ASKED));
    }

    /** The first day halfway between two reviews for which the time to ask is not over today. */
    public LocalDate halfwayStillAsked(LocalDate today) {
        return WorkingDays.plus(today, -settings.get(HALFWAY_ASKED));
    }

    /** The day in the middle between two reviews. */
    public static LocalDate halfway(LocalDate last, LocalDate next) {
        return last.plusDays(ChronoUnit.DAYS.between(last, next) / 2);
    }

    /** How many working days before a review the child is asked. */
    public int viewsAskedDays() {
        return settings.get(VIEWS_ASKED);
    }

    public LocalDate viewsAskedBy(LocalDate review) {
        return WorkingDays.plus(review, -settings.get(VIEWS_ASKED));
    }

    public LocalDate decisionsWrittenBy(LocalDate review) {
        return WorkingDays.plus(review, settings.get(DECISIONS_WRITTEN));
    }

    public LocalDate decisionsSentBy(LocalDate review) {
        return WorkingDays.plus(review, settings.get(DECISIONS_SENT));
    }

    /** The first day of which lists of what is late still tell. */
    public LocalDate askedForSince(LocalDate today) {
        return today.minusDays(settings.get(ASKED_FOR));
    }

    /** No two reviews are further apart than this, unless one is late. */
    public int longestMonths() {
        return Math.max(settings.get(SECOND_REVIEW), settings.get(LATER_REVIEW));
    }

    public LocalDate minutesWrittenBy(LocalDate review) {
        return WorkingDays.plus(review, settings.get(MINUTES_WRITTEN));
    }

    public LocalDate minutesSentBy(LocalDate review) {
        return WorkingDays.plus(review, settings.get(MINUTES_SENT));
    }

    /**
     * When a child's next review is due at the latest.
     *
     * @param firstWorkingDays working days from the start of care to the first review
     * @param secondMonths months from the first review to the second
     * @param laterMonths months from each later review to the next
     */
    public record ReviewClock(int firstWorkingDays, int secondMonths, int laterMonths) {

        /**
         * The due date of the next review. Months end where the calendar does: six months after 31 August is the last of
         * February.
         *
         * <p>A single review held later than even a second one was due is not taken for the first: the extract does not go
         * back far enough to hold the first. Without a start of care nothing is due until a review was held.
         *
         * @param held the days of the reviews held in this period of care, in order
         */
        public Optional<LocalDate> due(@Nullable LocalDate careStart, List<LocalDate> held) {
            if (held.isEmpty()) {
                return Optional.ofNullable(careStart).map(this::firstDue);
            }
            boolean onlyTheFirst = held.size() == 1
                    && (careStart == null
                            || !held.getFirst().isAfter(firstDue(careStart).plusMonths(secondMonths)));
            return Optional.of(held.getLast().plusMonths(onlyTheFirst ? secondMonths : laterMonths));
        }

        private LocalDate firstDue(LocalDate careStart) {
            return WorkingDays.plus(careStart, firstWorkingDays);
        }
    }
}
