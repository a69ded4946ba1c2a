package org.heard.minutes;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.heard.base.ReviewId;

/** The tables of decisions, put together. */
@Singleton
class DecisionRows {
    private final DecisionRepository decisions;
    private final NewsRepository news;

    DecisionRows(DecisionRepository decisions, NewsRepository news) {
        this.decisions = decisions;
        this.news = news;
    }

    List<Decision> of(ReviewId review) {
        return together(decisions.findByReviewIdAndRemovedAtIsNullOrderByPlaceAndId(review.value()));
    }

    Decision together(DecisionRow row) {
        return together(List.of(row)).getFirst();
    }

    private List<Decision> together(List<DecisionRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<Long, List<NewsRow>> told =
                news
                        .findByDecisionIdInOrderById(
                                rows.stream().map(DecisionRows::id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(NewsRow::decisionId));
        return rows.stream()
                .map(row -> decision(row, told.getOrDefault(id(row), List.of())))
                .toList();
    }

    private static Decision decision(DecisionRow row, List<NewsRow> told) {
        String wish = row.wish();
        return new Decision(
                id(row),
                new ReviewId(row.reviewId()),
                row.title(),
                wish == null ? null : new Wish(wish, Objects.requireNonNullElse(row.wishWords(), "")),
                row.reply(),
                row.what(),
                row.reason(),
                row.who(),
                row.byWhen(),
                told.stream()
                        .map(one -> new Decision.News(one.progress(), one.words(), one.toldAt(), one.teller()))
                        .toList(),
                row.version());
    }

    private static long id(DecisionRow row) {
        return Objects.requireNonNull(row.id());
    }
}
