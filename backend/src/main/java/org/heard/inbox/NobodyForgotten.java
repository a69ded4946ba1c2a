package org.heard.inbox;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.PersonId;
import org.heard.base.Setting;
import org.heard.base.Settings;
import org.heard.identity.Cover;
import org.heard.review.WorkingDays;

/** Before each review, in good time: every child who was not asked, who was asked and is silent, or has no advocate offered. */
@Singleton
public class NobodyForgotten {
    /** How many working days before a review a child is on the list. */
    public static final Setting<Integer> LOOKS_AHEAD = Setting.number(
            "forgotten.look-ahead.working-days",
            "Children are listed by name so many working days before their review when they were not asked, have said nothing,"
                    + " or were not offered an advocate. Local practice: Lancashire lists missing views 10 days before.",
            10);

    private static final Comparator<ReviewComing> SOONEST = Comparator.<ReviewComing, LocalDate>comparing(
                    review -> Objects.requireNonNull(review.day()))
            .thenComparing(review -> review.review().value());

    private final InboxRows rows;
    private final ReviewsComing reviews;
    private final Settings settings;
    private final Cover cover;

    NobodyForgotten(InboxRows rows, ReviewsComing reviews, Settings settings, Cover cover) {
        this.rows = rows;
        this.reviews = reviews;
        this.settings = settings;
        this.cover = cover;
    }

    /**
     * Who might be forgotten, soonest review first. A child may stand in the first or the second list and in the third.
     *
     * @param children how many children have a review in that time
     */
    public record Lists(
            int workingDays,
            int children,
            List<ReviewComing> notOffered,
            List<ReviewComing> silent,
            List<ReviewComing> noAdvocateOffered,
            Map<Long, List<Advocate>> advocates) {

        /** Who speaks for a child; empty when nobody does. */
        public List<Advocate> advocatesOf(ReviewComing review) {
            return advocates.getOrDefault(review.child().id().value(), List.of());
        }

        public boolean isEmpty() {
            return notOffered.isEmpty() && silent.isEmpty() && noAdvocateOffered.isEmpty();
        }
    }

    /** Somebody who speaks for a child today. */
    public record Advocate(PersonId id, String name) {}

    /** Of the children whom whoever is asking may see in lists. */
    @Needs(Permission.SEE_FIGURES)
    public Lists soon(LocalDate today) {
        Whose whose = Whose.asking(cover);
        int workingDays = settings.get(LOOKS_AHEAD);
        LocalDate until = WorkingDays.plus(today, workingDays);
        List<ReviewComing> coming =
                reviews.describe(rows.reviews(whose, until, today.plusDays(1)), whose, today).stream()
                        .filter(review -> review.day() != null && !review.day().isBefore(today))
                        .sorted(SOONEST)
                        .toList();
        Set<Long> noAdvocate = rows.withoutAdvocate(
                coming.stream().map(review -> review.review().value()).toList(), today);
        return new Lists(
                workingDays,
                coming.size(),
                missing(coming, Missing.NotOffered.class::isInstance),
                missing(coming, one -> one instanceof Missing.NotStarted || one instanceof Missing.NotSent),
                coming.stream()
                        .filter(review -> noAdvocate.contains(review.review().value()))
                        .toList(),
                advocates(coming.stream().map(one -> one.child().id().value()).toList(), today));
    }

    private static List<ReviewComing> missing(List<ReviewComing> coming, Predicate<Missing> which) {
        return coming.stream()
                .filter(review -> review.missing().stream().anyMatch(which))
                .toList();
    }

    private Map<Long, List<Advocate>> advocates(Collection<Long> children, LocalDate today) {
        return rows.advocates(children, today).stream()
                .collect(Collectors.groupingBy(
                        AdvocateRow::child,
                        Collectors.mapping(
                                row -> new Advocate(new PersonId(row.advocate()), row.name()), Collectors.toList())));
    }
}
