package org.heard.minutes;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.heard.audit.AuditAction;
import org.heard.audit.AuditLog;
import org.heard.base.Caller;
import org.heard.base.ErrorCode;
import org.heard.base.London;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.PortalException;
import org.heard.base.ReviewId;
import org.heard.review.Review;
import org.heard.review.Reviews;
import org.jspecify.annotations.Nullable;

/**
 * Minutes that are not in the portal: on which day everybody had them. Only then can it be said whether they were on time;
 * otherwise nothing is known of them, and they count neither as late nor as on time.
 */
@Singleton
public class MinutesElsewhere {
    private final ElsewhereRepository rows;
    private final Reviews reviews;
    private final AuditLog audit;
    private final InstantSource time;

    MinutesElsewhere(ElsewhereRepository rows, Reviews reviews, AuditLog audit, InstantSource time) {
        this.rows = rows;
        this.reviews = reviews;
        this.audit = audit;
        this.time = time;
    }

    /** The day that was written down; empty when none was. */
    @Needs(Permission.WRITE_MINUTES)
    public Optional<LocalDate> givenOn(ReviewId review) {
        return rows.findByReviewId(review.value()).map(ElsewhereRow::givenOn);
    }

    /**
     * Writes down the day, in place of the one before. Throws {@code NOT_VALID} when the review was not held, and for a day
     * before it or still to come.
     *
     * @param day {@code null} when what was written down was wrong
     */
    @Needs(Permission.WRITE_MINUTES)
    @Transactional
    public void given(ReviewId review, @Nullable LocalDate day) {
        Review of = reviews.review(review);
        LocalDate held = of.held();
        if (day == null) {
            rows.forget(review.value());
        } else if (held == null || day.isBefore(held) || day.isAfter(London.today(time))) {
            throw new PortalException(ErrorCode.NOT_VALID, "a day from the review until today");
        } else {
            rows.tell(review.value(), day, Caller.someone().person().value(), time.instant());
        }
        audit.record(
                AuditAction.MINUTES_GIVEN_ELSEWHERE,
                of.child(),
                "review " + review + (day == null ? ": no" : " on " + day));
    }
}
