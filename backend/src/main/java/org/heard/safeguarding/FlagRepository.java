package org.heard.safeguarding;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FlagRepository extends GenericRepository<FlagRow, Long> {
    FlagRow save(FlagRow row);

    List<FlagRow> findByChildIdAndAnsweredAtIsNull(long childId);

    List<FlagRow> findByChildIdOrderByIdDesc(long childId);

    @Query("""
            UPDATE flag SET answered_by = :who, answered_at = :at, what_was_done = :done
            WHERE id = :id AND child_id = :child AND answered_at IS NULL
            """)
    int close(long id, long child, long who, Instant at, String done);
}
