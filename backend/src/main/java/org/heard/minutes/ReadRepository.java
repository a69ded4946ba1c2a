package org.heard.minutes;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ReadRepository extends GenericRepository<ReadRow, Long> {
    List<ReadRow> findByReviewIdOrderById(long reviewId);

    /** Only the first time counts. */
    @Query("INSERT IGNORE INTO minutes_reading (review_id, reader_id, read_at) VALUES (:reviewId, :readerId, :at)")
    void readOnce(long reviewId, long readerId, Instant at);
}
