package org.heard.safeguarding;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FlagRepository extends GenericRepository<FlagRow, Long> {
    FlagRow save(FlagRow row);

    Optional<FlagRow> findById(Long id);

    List<FlagRow> findByChildIdAndAnsweredAtIsNull(long childId);

    List<FlagRow> findByChildIdOrderByIdDesc(long childId);

    List<FlagRow> findByAnsweredAtIsNullOrderById();

    Optional<FlagRow> findFirstByConsultationIdAndQuestionAndKindOrderByIdDesc(
            long consultationId, String question, FlagKind kind);

    List<FlagRow> findByNextStepAtLessThanEqualsOrderById(Instant now);

    @Query("""
            UPDATE flag SET answered_by = :who, answered_at = :at, what_was_done = :done, next_step_at = NULL
            WHERE id = :id AND child_id = :child AND answered_at IS NULL
            """)
    int close(long id, long child, long who, Instant at, String done);

    @Query("""
            UPDATE flag SET acknowledged_by = :who, acknowledged_at = :at, next_step_at = NULL
            WHERE id = :id AND child_id = :child AND acknowledged_at IS NULL AND answered_at IS NULL
            """)
    int acknowledge(long id, long child, long who, Instant at);

    /** Takes the next step, on one node only: 0 for whoever comes second. */
    @Query("""
            UPDATE flag SET step = :step + 1, next_step_at = :next
            WHERE id = :id AND step = :step AND acknowledged_at IS NULL AND answered_at IS NULL
            """)
    int climb(long id, int step, @Nullable Instant next);

    @Query("UPDATE flag SET unreached = :unreached WHERE id = :id")
    void mark(long id, boolean unreached);
}
