package org.heard.export;

import jakarta.inject.Singleton;
import java.util.Objects;
import org.heard.base.ErrorCode;
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

/** Puts a confirmed code into the form in which it leaves the portal. */
@Singleton
class RecordedParticipations {
    private final ParticipationRecords records;
    private final Reviews reviews;
    private final People people;

    RecordedParticipations(ParticipationRecords records, Reviews reviews, People people) {
        this.records = records;
        this.reviews = reviews;
        this.people = people;
    }

    /** Throws {@code NOT_FOUND} when nothing was confirmed. */
    ParticipationRecord newest(ReviewId review) {
        return records.latest(review)
                .orElseThrow(() -> new PortalException(ErrorCode.NOT_FOUND, "nothing confirmed for review " + review));
    }

    RecordedParticipation of(ReviewId id, ParticipationRecord record) {
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
                name(record.confirmedBy()),
                record.confirmedAt(),
                record.changedSince());
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
