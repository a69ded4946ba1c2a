package org.heard.glass;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.heard.base.Role;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OpenedRepository extends GenericRepository<OpenedRow, Long> {
    OpenedRow save(OpenedRow row);

    Optional<OpenedRow> findFirstByOpenedByAndRoleAndChildIdAndUntilAtGreaterThanOrderByIdDesc(
            long openedBy, Role role, long childId, Instant now);

    boolean existsByOpenedByAndRoleAndChildIdAndUntilAtGreaterThan(long openedBy, Role role, long childId, Instant now);

    List<OpenedRow> findByChildIdOrderByIdDesc(long childId);

    List<OpenedRow> findByOpenedAtGreaterThanOrderByIdDesc(Instant since);

    @Query(
            "UPDATE opened_record SET until_at = :now WHERE opened_by = :person AND child_id = :child AND until_at > :now")
    int close(long person, long child, Instant now);

    @Query("""
            UPDATE opened_record SET seen_by = :who, seen_at = :now
            WHERE id = :id AND seen_at IS NULL AND opened_by <> :who
            """)
    int seen(long id, long who, Instant now);

    @Query("SELECT person_id FROM child WHERE child_ref = :ref")
    Optional<Long> findChild(String ref);
}
