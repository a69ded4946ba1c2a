package org.heard.inbox;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heard.base.ReviewId;
import org.heard.form.FormDefinition;
import org.heard.form.FormLibrary;
import org.heard.form.Voice;
import org.heard.review.WorkingDays;

/** Puts beside each review what has come for it and what has not. */
@Singleton
class ReviewsComing {
    private final InboxRows rows;
    private final FormLibrary forms;
    private final WhatIsMissing missing;

    ReviewsComing(InboxRows rows, FormLibrary forms, WhatIsMissing missing) {
        this.rows = rows;
        this.forms = forms;
        this.missing = missing;
    }

    /** All that is needed to describe some reviews, asked once. */
    private record Known(
            Map<Long, List<SayRow>> sayings,
            Map<Long, Integer> answered,
            Map<Long, List<AdvocateRow>> advocates,
            Map<Long, Long> flags,
            Families families) {}

    List<ReviewComing> describe(List<ReviewRow> reviews, Whose whose, LocalDate today) {
        Collection<Long> ids = reviews.stream().map(ReviewRow::review).toList();
        List<SayRow> sayings = rows.sayings(ids);
        Known known = new Known(
                by(sayings, SayRow::review),
                rows.answered(sayings.stream().map(SayRow::consultation).toList()),
                by(
                        rows.advocates(
                                reviews.stream()
                                        .map(row -> row.child().id())
                                        .distinct()
                                        .toList(),
                                today),
                        AdvocateRow::child),
                rows.openFlags(whose).stream()
                        .collect(Collectors.groupingBy(flag -> flag.child().id(), Collectors.counting())),
                Families.of(reviews.stream().map(ReviewRow::child).toList(), rows, whose));
        return reviews.stream().map(row -> describe(row, known, today)).toList();
    }

    private ReviewComing describe(ReviewRow row, Known known, LocalDate today) {
        List<SayRow> sayings = known.sayings.getOrDefault(row.review(), List.of());
        ChildSay say = say(row, sayings, known.answered);
        List<AdvocateRow> advocates = known.advocates.getOrDefault(row.child().id(), List.of());
        int flags = known.flags.getOrDefault(row.child().id(), 0L).intValue();
        LocalDate day = row.day();
        return new ReviewComing(
                new ReviewId(row.review()),
                row.child().listed(today, known.families.beside(row.child())),
                Objects.requireNonNullElse(row.iroName(), ""),
                day,
                row.planned() != null,
                row.time(),
                day == null ? 0 : WorkingDays.between(today, day),
                say,
                others(sayings),
                missing.of(row, say, silent(advocates, sayings), today),
                flags,
                next(row, say, flags, today));
    }

    private ChildSay say(ReviewRow row, List<SayRow> sayings, Map<Long, Integer> answered) {
        for (SayRow saying : sayings) {
            if (saying.voice() == Voice.CHILD) {
                int answers = answered.getOrDefault(saying.consultation(), 0);
                LocalDate sent = Query.dayOf(saying.sentAt());
                if (saying.takenBack()) {
                    return new ChildSay.TakenBack();
                }
                return sent != null
                        ? new ChildSay.Sent(answers, sent, saying.read())
                        : new ChildSay.Started(answers, asked(saying));
            }
        }
        LocalDate offered = row.offered();
        return offered == null ? new ChildSay.NotOffered() : new ChildSay.Offered(offered);
    }

    private int asked(SayRow saying) {
        return forms.find(saying.form(), saying.formVersion())
                .map(FormDefinition::questions)
                .map(List::size)
                .orElse(0);
    }

    private static List<OtherSay> others(List<SayRow> sayings) {
        return sayings.stream()
                .filter(saying -> saying.voice() != Voice.CHILD)
                .map(saying -> new OtherSay(
                        saying.voice(), saying.authorName(), saying.isSent() ? Query.dayOf(saying.sentAt()) : null))
                .toList();
    }

    private static List<String> silent(List<AdvocateRow> advocates, List<SayRow> sayings) {
        return advocates.stream()
                .filter(advocate ->
                        sayings.stream().noneMatch(saying -> saying.author() == advocate.advocate() && saying.isSent()))
                .map(AdvocateRow::name)
                .distinct()
                .toList();
    }

    private static NextStep next(ReviewRow row, ChildSay say, int flags, LocalDate today) {
        LocalDate planned = row.planned();
        if (flags > 0) {
            return NextStep.ANSWER_FLAG;
        }
        if (row.held() || (planned != null && planned.isBefore(today))) {
            return NextStep.RECORD;
        }
        return switch (say) {
            case ChildSay.Sent _ -> NextStep.READ;
            case ChildSay.NotOffered _ -> row.isTooYoungToAsk() ? NextStep.OPEN : NextStep.OFFER;
            case ChildSay.Offered _, ChildSay.Started _, ChildSay.TakenBack _ -> NextStep.OPEN;
        };
    }

    private static <T> Map<Long, List<T>> by(List<T> list, Function<T, Long> key) {
        return list.stream().collect(Collectors.groupingBy(key));
    }
}
