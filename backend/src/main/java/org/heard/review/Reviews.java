package org.heard.review;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.heard.base.ChildId;
import org.heard.base.ErrorCode;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.PortalException;
import org.heard.base.ReviewId;

/** The reviews of a child: those held, and the one to come. */
@Singleton
public class Reviews {
    /** {@link #next} for whoever asks the database for more in the same question: the number of that review of {@code :child}. */
    public static final String NEXT_OF_CHILD = """
            (SELECT r.id FROM review r WHERE r.child_id = :child AND r.status = 'PLANNED'
             ORDER BY COALESCE(r.held_date, r.planned_date, r.due_date, r.due_computed, DATE '9999-12-31'), r.id LIMIT 1)
            """;

    private static final Comparator<Review> BY_DAY = Comparator.<Review, LocalDate>comparing(
                    review -> review.day().orElse(LocalDate.MAX))
            .thenComparing(review -> review.id().value());

    private final ReviewRows rows;

    Reviews(ReviewRows rows) {
        this.rows = rows;
    }

    /** The earliest review still to be held; a review whose day has passed without being recorded is still that. */
    @Needs(Permission.SEE_A_CHILD)
    public Optional<Review> next(ChildId child) {
        return rows.of(child).stream()
                .filter(review -> review.status() == ReviewStatus.PLANNED)
                .min(BY_DAY);
    }

    @Needs(Permission.SEE_A_CHILD)
    public Optional<Review> lastHeld(ChildId child) {
        return rows.of(child).stream()
                .filter(review -> review.status() == ReviewStatus.HELD)
                .max(BY_DAY);
    }

    /** All of them, cancelled ones too, by day. */
    @Needs(Permission.SEE_A_CHILD)
    public List<Review> of(ChildId child) {
        return rows.of(child).stream().sorted(BY_DAY).toList();
    }

    /** Throws {@code NOT_FOUND} when there is no such review. */
    @Needs(Permission.SEE_A_CHILD)
    public Review review(ReviewId review) {
        return rows.find(review).orElseThrow(() -> new PortalException(ErrorCode.NOT_FOUND));
    }
}
