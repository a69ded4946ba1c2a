package org.heard.minutes;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OlderHeadRepository extends GenericRepository<OlderHeadRow, Long> {
    Optional<OlderHeadRow> findById(Long id);

    List<OlderHeadRow> findByChildIdOrderByHeldDateDescAndIdDesc(long childId);

    @Query(
            "SELECT o.id, o.child_id, o.held_date, o.file_name, o.kind, o.added_by, o.looked_at, o.looked_by, o.shared_at"
                    + " FROM older_minutes o WHERE o.looked_at IS NULL AND o.added_by <> :me ORDER BY o.id")
    List<OlderHeadRow> findNotLookedAt(long me);
}
