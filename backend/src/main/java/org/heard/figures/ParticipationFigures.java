package org.heard.figures;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
        FigureRows.Clocks by = FigureRows.Clocks.of(clocks, today);
        SideBySide.each(
                children.of(period.iro()),
                some -> promisesOf(held(some, period, by), today),
                some -> some.reviews().forEach(review -> tally.add(review, some.keptOf(review))));
        return tally.figures(period.from(), period.to(), feedback(period));
    }

    /** Reviews of some children, and how many promises of each were kept. */
    private record Some(List<CountedReview> reviews, Map<Long, Integer> kept) {
        int keptOf(CountedReview review) {
            return kept.getOrDefault(review.review().value(), 0);
        }
    }

    private Some promisesOf(List<CountedReview> held, LocalDate today) {
        return new Some(held, promises.kept(held, today));
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
        FigureRows.Clocks by = FigureRows.Clocks.of(clocks, today);
        Gathering gathering = new Gathering(asked, iros);
        SideBySide.each(
                children.of(period.iro()),
                some -> {
                    List<CountedReview> held = held(some, period, by);
                    return asked instanceof Asked.Promises ? promisesOf(held, today) : new Some(held, Map.of());
                },
                some -> some.reviews().forEach(review -> gathering.add(review, some.keptOf(review))));
        List<CountedReview> found = gathering.found();
        List<CountedReview> shown = found.subList(0, Math.min(found.size(), LONGEST_LIST));
        return new Behind(found.size(), behind.listed(shown, iros));
    }
}
