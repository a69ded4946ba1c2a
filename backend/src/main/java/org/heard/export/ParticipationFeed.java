package org.heard.export;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.audit.AuditAction;
import org.heard.audit.AuditLog;
import org.heard.base.ErrorCode;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.PortalException;
import org.heard.base.ReviewId;
import org.heard.review.ParticipationRecords;
import org.heard.review.Reviews;
import org.jspecify.annotations.Nullable;

/** The participation record for the council's case system: what was confirmed in the portal, and nothing else. */
@Singleton
public class ParticipationFeed {
    /** How many reviews a page of the list holds at most. */
    public static final int LONGEST_PAGE = 500;

    private final ConfirmedReviews confirmed;
    private final ParticipationRecords records;
    private final Reviews reviews;
    private final RecordedParticipations recorded;
    private final AuditLog audit;

    ParticipationFeed(
            ConfirmedReviews confirmed,
            ParticipationRecords records,
            Reviews reviews,
            RecordedParticipations recorded,
            AuditLog audit) {
        this.confirmed = confirmed;
        this.records = records;
        this.reviews = reviews;
        this.recorded = recorded;
        this.audit = audit;
    }

    /**
     * Some of the records, in the order of the reviews' numbers.
     *
     * @param next the number to go on after; empty on the last page
     */
    public record Page(
            List<RecordedParticipation> reviews, @Nullable Long next) {}

    /** The record of one review. Throws {@code NOT_FOUND} when there is no such review or no code was confirmed for it. */
    @Needs(Permission.EXPORT)
    public RecordedParticipation of(ReviewId review) {
        RecordedParticipation found = record(review)
                .orElseThrow(() -> new PortalException(ErrorCode.NOT_FOUND, "nothing confirmed for review " + review));
        audit.record(AuditAction.RECORD_GIVEN_OUT, reviews.review(review).child(), "review " + review);
        return found;
    }

    /**
     * The records of the reviews held from one day to another, both included, whose number is above {@code after}. Throws
     * {@code NOT_VALID} when the days are the wrong way round or the limit is not between 1 and {@link #LONGEST_PAGE}.
     */
    @Needs(Permission.EXPORT)
    public Page list(LocalDate from, LocalDate to, long after, int limit) {
        Period.check(from, to);
        if (limit < 1 || limit > LONGEST_PAGE) {
            throw new PortalException(ErrorCode.NOT_VALID, "limit is a number from 1 to " + LONGEST_PAGE);
        }
        List<ReviewId> ids = confirmed.heldBetween(from, to, after, limit + 1);
        boolean more = ids.size() > limit;
        List<ReviewId> shown = more ? ids.subList(0, limit) : ids;
        List<RecordedParticipation> page =
                shown.stream().flatMap(id -> record(id).stream()).toList();
        audit.record(AuditAction.RECORD_GIVEN_OUT, null, "reviews " + from + " " + to + " after " + after);
        return new Page(page, more ? shown.getLast().value() : null);
    }

    /**
     * What was confirmed or corrected after a number, in that order: a review that was corrected comes again, with what holds
     * now. Throws {@code NOT_VALID} when the limit is not between 1 and {@link #LONGEST_PAGE}.
     */
    @Needs(Permission.EXPORT)
    public Page changes(long after, int limit) {
        if (limit < 1 || limit > LONGEST_PAGE) {
            throw new PortalException(ErrorCode.NOT_VALID, "limit is a number from 1 to " + LONGEST_PAGE);
        }
        List<ConfirmedReviews.Change> changes = confirmed.changedAfter(after, limit);
        List<RecordedParticipation> page = changes.stream()
                .map(ConfirmedReviews.Change::review)
                .distinct()
                .flatMap(id -> record(id).stream())
                .toList();
        audit.record(AuditAction.RECORD_GIVEN_OUT, null, "changes after " + after);
        return new Page(page, changes.isEmpty() ? null : changes.getLast().number());
    }

    private Optional<RecordedParticipation> record(ReviewId id) {
        return records.latest(id).map(record -> recorded.of(id, record));
    }
}
