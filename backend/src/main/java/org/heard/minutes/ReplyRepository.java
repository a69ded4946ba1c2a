package org.heard.minutes;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ReplyRepository extends GenericRepository<ReplyRow, Long> {
    ReplyRow save(ReplyRow row);

    List<ReplyRow> findByReviewIdOrderById(long reviewId);

    @Query("UPDATE minutes_reply SET answer = :answer, answered_by = :person, answered_at = :at"
            + " WHERE id = :id AND review_id = :reviewId")
    int answer(long id, long reviewId, String answer, long person, Instant at);
}
