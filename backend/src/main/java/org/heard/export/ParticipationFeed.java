package org.heard.export;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.heard.audit.AuditAction;
import org.heard.audit.AuditLog;
import org.heard.base.ErrorCode;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.base.ReviewId;
import org.heard.identity.People;
import org.heard.identity.Person;
import org.heard.review.ParticipationRecord;
import org.heard.review.ParticipationRecords;
import org.heard.review.Representative;
import org.heard.review.Review;
import org.heard.review.Reviews;
import org.heard.review.WhatHappened;
import org.jspecify.annotations.Nullable;

/** The participation record for the council's case system: what was confirmed in the portal, and nothing else. */
@Singleton
public class ParticipationFeed {
    /** How many reviews a page of the list holds at most. */
    public static final int LONGEST_PAGE = 500;

    private final ConfirmedReviews confirmed;
    private final ParticipationRecords records;
    private final Reviews reviews;
    private final People people;
    private final AuditLog audit;

    ParticipationFeed(
            ConfirmedReviews confirmed, ParticipationRecords records, Reviews reviews, People people, AuditLog audit) {
        this.confirmed = confirmed;
        this.records = records;
        this.reviews = reviews;
        this.people = people;
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
        RecordedParticipation found = record(review, new HashMap<>())
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
        Map<PersonId, String> names = new HashMap<>();
        List<RecordedParticipation> page =
                shown.stream().flatMap(id -> record(id, names).stream()).toList();
        audit.record(AuditAction.RECORD_GIVEN_OUT, null, "reviews " + from + " " + to + " after " + after);
        return new Page(page, more ? shown.getLast().value() : null);
    }

    private Optional<RecordedParticipation> record(ReviewId id, Map<PersonId, String> names) {
        return records.latest(id).map(record -> {
            Review review = reviews.review(id);
            return new RecordedParticipation(
                    id.value(),
                    review.ref(),
                    people.child(review.child()).childRef(),
                    Objects.requireNonNull(review.held(), "a confirmed review is held"),
                    record.code(),
                    record.suggested(),
                    record.because(),
                    record.isOverridden(),
                    record.reason(),
                    modes(record),
                    names.computeIfAbsent(record.confirmedBy(), this::name),
                    record.confirmedAt(),
                    record.changedSince());
        });
    }

    private static RecordedParticipation.Modes modes(ParticipationRecord record) {
        WhatHappened what = record.whatHappened();
        var there = what.there();
        var brought = what.brought();
        var before = what.before();
        var briefing = brought.briefing();
        var spokenTo = before.spokenTo();
        return new RecordedParticipation.Modes(
                there.attendance(),
                there.spoke(),
                there.usedSymbols(),
                there.representedBy(),
                there.led(),
                brought.ownWords(),
                brought.ownWordsBy(),
                briefing == null ? Representative.NONE : briefing.who(),
                brought.carerRelay(),
                spokenTo == null ? null : spokenTo.on(),
                spokenTo == null ? null : spokenTo.how(),
                spokenTo != null && spokenTo.alone(),
                before.advocateOffered(),
                before.advocateWanted(),
                before.declined());
    }

    private String name(PersonId person) {
        return people.find(person).map(Person::fullName).orElse("");
    }
}
