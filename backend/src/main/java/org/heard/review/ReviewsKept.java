package org.heard.review;

import jakarta.inject.Singleton;
import java.util.List;
import org.heard.base.ChildId;
import org.heard.base.KeepsRecords;
import org.heard.base.Kept;

/** A child's reviews, and how they took part. */
@Singleton
final class ReviewsKept implements KeepsRecords {
    private final Reviews reviews;
    private final ParticipationRecords records;

    ReviewsKept(Reviews reviews, ParticipationRecords records) {
        this.reviews = reviews;
        this.records = records;
    }

    @Override
    public String kind() {
        return "reviews";
    }

    @Override
    public List<Kept> of(ChildId child) {
        return reviews.of(child).stream().map(this::kept).toList();
    }

    private Kept kept(Review review) {
        Kept kept = Kept.of(review.id().toString(), null)
                .with("day", review.day().orElse(null))
                .with("place", review.place());
        return records.latest(review.id())
                .map(record -> kept.with(
                        "took-part", record.code() + ", " + record.code().inShort()))
                .orElse(kept);
    }
}
