package org.heard.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AuditEntryRepository extends GenericRepository<AuditEntryRow, Long> {
    AuditEntryRow save(AuditEntryRow row);

    List<AuditEntryRow> findByIdIn(Collection<Long> ids);

    List<AuditEntryRow> findByChildIdOrderByIdDesc(long childId);

    /** Entries without a number. Those below the floor have theirs: a transaction does not last through so many others. */
    @Query("""
            SELECT e.* FROM audit_entry e LEFT JOIN audit_seal s ON s.entry_id = e.id
            WHERE e.id > :floor AND s.entry_id IS NULL ORDER BY e.id LIMIT 500
            """)
    List<AuditEntryRow> unsealed(long floor);

    @Query("""
            SELECT COUNT(*) FROM audit_entry e LEFT JOIN audit_seal s ON s.entry_id = e.id
            WHERE s.entry_id IS NULL AND e.at < :before
            """)
    long unsealedBefore(Instant before);
}
