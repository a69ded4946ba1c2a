package org.heard.review;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.heard.base.Caller;
import org.heard.base.PersonId;
import org.heard.base.ReviewId;
import org.jspecify.annotations.Nullable;

/** The confirmed codes of a review, each with what it was derived from. */
@Singleton
class ConfirmedCodes {
    private final ParticipationRepository rows;
    private final Evidence evidence;
    private final ObjectMapper json;
    private final InstantSource time;

    ConfirmedCodes(ParticipationRepository rows, Evidence evidence, ObjectMapper json, InstantSource time) {
        this.rows = rows;
        this.evidence = evidence;
        this.json = json;
        this.time = time;
    }

    Optional<ParticipationRecord> newest(ReviewId review) {
        return rows.findFirstByReviewIdOrderByIdDesc(review.value()).map(row -> record(row, evidence.changes(review)));
    }

    /** The newest first. */
    List<ParticipationRecord> all(ReviewId review) {
        int changes = evidence.changes(review);
        return rows.findByReviewIdOrderByIdDesc(review.value()).stream()
                .map(row -> record(row, changes))
                .toList();
    }

    /** Adds one in the name of whoever is asking, who must be a person: the portal itself confirms nothing. */
    ParticipationRecord add(
            ReviewId review,
            WhatHappened what,
            Suggestion suggestion,
            ParticipationCode chosen,
            @Nullable String reason) {
        int changes = evidence.changes(review);
        ParticipationRow row = new ParticipationRow(
                null,
                review.value(),
                write(what),
                suggestion.code(),
                suggestion.because(),
                chosen,
                reason,
                Caller.someone().person().value(),
                time.instant(),
                changes,
                Fact.write(Fact.of(what, evidence.arrived(review))));
        return record(rows.save(row), changes);
    }

    /** Something was written down after the confirmation: the figures count it too. Code, reason and inputs stay. */
    void countAgain(ReviewId review) {
        rows.findFirstByReviewIdOrderByIdDesc(review.value())
                .ifPresent(row ->
                        rows.update(row.counting(Fact.write(Fact.of(read(row.inputs()), evidence.arrived(review))))));
    }

    private ParticipationRecord record(ParticipationRow row, int changesNow) {
        return new ParticipationRecord(
                Objects.requireNonNull(row.id()),
                new ReviewId(row.reviewId()),
                read(row.inputs()),
                row.suggested(),
                row.because(),
                row.finalCode(),
                row.reason(),
                new PersonId(row.confirmedBy()),
                row.confirmedAt(),
                changesNow != row.changesSeen());
    }

    private String write(WhatHappened what) {
        try {
            return json.writeValueAsString(what);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private WhatHappened read(String inputs) {
        try {
            return Objects.requireNonNull(json.readValue(inputs, WhatHappened.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
