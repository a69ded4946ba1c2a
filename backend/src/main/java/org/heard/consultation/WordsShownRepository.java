package org.heard.consultation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface WordsShownRepository extends GenericRepository<WordsShownRow, Long> {
    WordsShownRow save(WordsShownRow row);

    List<WordsShownRow> findByReviewIdAndHiddenAtIsNull(long reviewId);

    @Query("UPDATE words_shown SET hidden_at = :now WHERE review_id = :reviewId AND person_id = :personId"
            + " AND hidden_at IS NULL")
    int hide(long reviewId, long personId, Instant now);
}
