package org.heard.review;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of confirmed codes.
 *
 * @param inputs {@link WhatHappened} as JSON
 * @param changesSeen how many views had arrived or been taken back when it was confirmed
 * @param facts what the figures count, as {@link Fact#write} has it; {@code null} on rows older than the column
 */
@MappedEntity("participation")
record ParticipationRow(
        @Id @GeneratedValue @Nullable Long id,
        Long reviewId,
        String inputs,
        ParticipationCode suggested,
        String because,
        ParticipationCode finalCode,
        @Nullable String reason,
        Long confirmedBy,
        Instant confirmedAt,
        int changesSeen,
        @Nullable String facts) {

    ParticipationRow counting(String other) {
        return new ParticipationRow(
                id,
                reviewId,
                inputs,
                suggested,
                because,
                finalCode,
                reason,
                confirmedBy,
                confirmedAt,
                changesSeen,
                other);
    }
}
