package org.heard.minutes;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TopicRepository extends GenericRepository<TopicRow, Long> {
    List<TopicRow> findByReviewIdOrderById(long reviewId);

    @Query("INSERT INTO topic_note (review_id, topic, words, done, saved_at, saved_by)"
            + " VALUES (:reviewId, :topic, :words, :done, :at, :person)"
            + " ON DUPLICATE KEY UPDATE words = :words, done = :done, saved_at = :at, saved_by = :person")
    void put(long reviewId, String topic, String words, boolean done, Instant at, long person);
}
