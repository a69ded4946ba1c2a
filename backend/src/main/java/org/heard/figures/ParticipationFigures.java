package org.heard.figures;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.base.ErrorCode;
import org.heard.base.London;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.feedback.FeedbackVoice;
import org.heard.feedback.Feedbacks;
import org.heard.feedback.Result;
import org.heard.review.StatutoryClocks;
import org.jspecify.annotations.Nullable;

/** The figures on taking part, for the team in full and for readers outside without small numbers. */
@Singleton
public class ParticipationFigures {
    private static final int LONGEST_LIST = 1000;

    private final FigureRows rows;
    private final ChildrenInParts children;
    private final PromiseRows promises;
    private final BehindRows behind;
    private final StatutoryClocks clocks;
    private final Feedbacks feedbacks;
    private final InstantSource time;

    ParticipationFigures(
            FigureRows rows,
            ChildrenInParts children,
            PromiseRows promises,
            BehindRows behind,
            StatutoryClocks clocks,
            Feedbacks feedbacks,
            InstantSource time) {
        this.rows = rows;
        this.children = children;
        this.promises = promises;
        this.behind = behind;
        this.clocks = clocks;
        this.feedbacks = feedbacks;
        this.time = time;
    }

    /**
     * Which reviews: those held from one day to another, both included.
     *
     * @param iro only those of this IRO; {@code null} for all
     */
    public record Period(
            LocalDate from, LocalDate to, @Nullable PersonId iro) {
        public Period {
            if (to.isBefore(from)) {
                throw new PortalException(ErrorCode.NOT_VALID, "the last day is before the first");
            }
        }

        public static Period of(LocalDate from, LocalDate to) {
            return new Period(from, to, null);
        }

        /** The same days a year before. */
        public Period aYearBefore() {
            return new Period(from.minusYears(1), to.minusYears(1), iro);
        }
    }

    /** For the team: nothing is hidden. */
    @Needs(Permission.SEE_FIGURES)
    public Figures of(Period period) {
        Tally tally = new Tally(rows.iros());
        LocalDate today = London.today(time);
        FigureRows.Clocks by = clocks(today);
        PromiseRows.Kept[] kept = {PromiseRows.Kept.NONE};
        SideBySide.each(
                children.of(period.iro()),
                some -> new Counted(held(some, period, by), promises.kept(some, period, today)),
                counted -> {
                    counted.reviews().forEach(tally::add);
                    kept[0] = kept[0].and(counted.kept());
                });
        return tally.figures(period.from(), period.to(), new Share(kept[0].happened(), kept[0].of()), feedback(period));
    }

    /** What there is to count of some children. */
    private record Counted(List<CountedReview> reviews, PromiseRows.Kept kept) {}

    private FigureRows.Clocks clocks(LocalDate today) {
        return new FigureRows.Clocks(clocks.reviews(), clocks::minutesSentBy, today);
    }

    private List<CountedReview> held(SomeChildren some, Period period, FigureRows.Clocks by) {
        List<CountedReview> held = rows.some(some, period.from(), period.to(), by);
        PersonId iro = period.iro();
        return iro == null
                ? held
                : held.stream().filter(review -> review.iro() == iro.value()).toList();
    }

    /** What children said about their reviews; what was said without a name cannot be told apart by IRO. */
    private List<Result> feedback(Period period) {
        return period.iro() == null ? feedbacks.results(FeedbackVoice.CHILD, period.from(), period.to()) : List.of();
    }

    /** For readers outside: no small number, and none that can be had by subtracting. */
    @Needs(Permission.SEE_FIGURES)
    public Figures forOutside(Period period) {
        return Suppression.of(of(period));
    }

    /** The reviews behind a number, as far as whoever asks may see the child; the others are counted and not listed. */
    @Needs(Permission.SEE_FIGURES)
    public Behind behind(Period period, Asked asked) {
        Map<Long, String> iros = rows.iros();
        LocalDate today = London.today(time);
        FigureRows.Clocks by = clocks(today);
        Gathering gathering = new Gathering(asked, iros);
        SideBySide.each(
                children.of(period.iro()),
                some -> new Picked(held(some, period, by), promised(some, period, asked, today)),
                picked -> picked.reviews().forEach(review -> gathering.add(review, picked.promised())));
        List<CountedReview> found = gathering.found();
        List<CountedReview> shown = found.subList(0, Math.min(found.size(), LONGEST_LIST));
        return new Behind(found.size(), behind.listed(shown, iros));
    }

    /** Reviews of some children, and which of them have what was decided, where that is asked for. */
    private record Picked(List<CountedReview> reviews, Set<Long> promised) {}

    private Set<Long> promised(SomeChildren some, Period period, Asked asked, LocalDate today) {
        return asked instanceof Asked.Promises(var kept) ? promises.reviews(some, period, today, kept) : Set.of();
    }
}
