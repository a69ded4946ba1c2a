package org.heard.rights;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RightRepository extends GenericRepository<RightRow, Long> {
    RightRow save(RightRow row);

    Optional<RightRow> findByIdAndChildId(Long id, long childId);

    List<RightRow> findByChildIdOrderByIdDesc(long childId);

    List<RightRow> findByAnsweredAtIsNullOrderByOwedByAndId();

    @Query("""
            UPDATE child_right SET answer = :answer, answered_by = :who, answered_at = :at
            WHERE id = :id AND child_id = :child AND answered_at IS NULL
            """)
    int answer(long id, long child, String answer, long who, Instant at);
}
