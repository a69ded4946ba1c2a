package org.heard.review;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of confirmed codes.
 *
 * @param inputs {@link WhatHappened} as JSON
 * @param changesSeen how many views had arrived or been taken back when it was confirmed
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
        int changesSeen) {}

@JdbcRepository(dialect = Dialect.MYSQL)
interface ParticipationRepository extends GenericRepository<ParticipationRow, Long> {
    Optional<ParticipationRow> findFirstByReviewIdOrderByIdDesc(Long reviewId);

    List<ParticipationRow> findByReviewIdOrderByIdDesc(Long reviewId);

    ParticipationRow save(ParticipationRow row);
}
