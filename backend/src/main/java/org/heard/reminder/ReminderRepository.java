package org.heard.reminder;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ReminderRepository extends GenericRepository<ReminderRow, Long> {
    /** Takes it for this node: 0 for whoever comes second. */
    @Query("INSERT IGNORE INTO reminder (review_id, child_id, kind, made_at) VALUES (:review, :child, :kind, :at)")
    int take(long review, long child, ReminderKind kind, Instant at);

    @Query("UPDATE reminder SET why_not = :whyNot WHERE review_id = :review AND kind = :kind")
    void note(long review, ReminderKind kind, @Nullable String whyNot);

    List<ReminderRow> findByChildIdOrderByIdDesc(long childId);
}
