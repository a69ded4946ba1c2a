package org.heard.feedback;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FeedbackRepository extends GenericRepository<FeedbackRow, String> {
    FeedbackRow save(FeedbackRow row);

    /** In the order of their random ids: nothing of when they came. */
    List<FeedbackRow> findByQuarterOrderById(String quarter);

    /** Quarters are text that sorts as time goes: {@code 2025-Q4}, {@code 2026-Q1}. */
    List<FeedbackRow> findByQuarterGreaterThanEqualsAndQuarterLessThanEqualsOrderById(String first, String last);

    List<FeedbackRow> findByReviewIdOrderById(Long reviewId);

    @Query("SELECT f.* FROM feedback f JOIN review r ON r.id = f.review_id WHERE r.child_id = :child ORDER BY f.id")
    List<FeedbackRow> findNamedByChild(long child);

    int countByQuarterAndVoiceAndShownFalse(String quarter, FeedbackVoice voice);

    @Query("UPDATE feedback SET shown = TRUE WHERE quarter = :quarter AND voice = :voice")
    void showAll(String quarter, FeedbackVoice voice);
}
