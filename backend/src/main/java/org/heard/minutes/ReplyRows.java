package org.heard.minutes;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.heard.base.PersonId;
import org.heard.base.ReviewId;
import org.heard.identity.People;

/** The table of what children say to their minutes. */
@Singleton
class ReplyRows {
    private final ReplyRepository rows;
    private final People people;

    ReplyRows(ReplyRepository rows, People people) {
        this.rows = rows;
        this.people = people;
    }

    List<Reply> of(ReviewId review) {
        return rows.findByReviewIdOrderById(review.value()).stream()
                .map(this::reply)
                .toList();
    }

    private Reply reply(ReplyRow row) {
        return new Reply(
                Objects.requireNonNull(row.id()),
                new ReviewId(row.reviewId()),
                row.kind(),
                row.line(),
                row.lineWords(),
                row.words(),
                row.saidAt(),
                row.answer(),
                Optional.ofNullable(row.answeredBy())
                        .map(PersonId::new)
                        .map(people::person)
                        .orElse(null),
                row.answeredAt());
    }
}
