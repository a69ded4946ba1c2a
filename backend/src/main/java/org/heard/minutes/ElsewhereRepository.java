package org.heard.minutes;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ElsewhereRepository extends GenericRepository<ElsewhereRow, Long> {
    Optional<ElsewhereRow> findByReviewId(Long reviewId);

    @Query("INSERT INTO minutes_elsewhere (review_id, given_on, told_by, told_at)"
            + " VALUES (:review, :givenOn, :toldBy, :toldAt)"
            + " ON DUPLICATE KEY UPDATE given_on = :givenOn, told_by = :toldBy, told_at = :toldAt")
    void tell(long review, LocalDate givenOn, long toldBy, Instant toldAt);

    @Query("DELETE FROM minutes_elsewhere WHERE review_id = :review")
    void forget(long review);
}
