package org.heard.minutes;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface HeldBackRepository extends GenericRepository<HeldBackRow, Long> {
    HeldBackRow save(HeldBackRow row);

    List<HeldBackRow> findByReviewIdAndLiftedAtIsNullOrderById(long reviewId);

    @Query("UPDATE minutes_held_back SET lifted_at = :at WHERE review_id = :reviewId AND section = :section"
            + " AND lifted_at IS NULL")
    int lift(long reviewId, String section, Instant at);
}
