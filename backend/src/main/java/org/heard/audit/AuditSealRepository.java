package org.heard.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AuditSealRepository extends GenericRepository<AuditSealRow, Long> {
    List<AuditSealRow> saveAll(List<AuditSealRow> rows);

    Optional<AuditSealRow> findFirstOrderByNumberDesc();

    Optional<AuditSealRow> findByNumber(Long number);

    @Query("SELECT * FROM audit_seal WHERE number > :number ORDER BY number LIMIT 1000")
    List<AuditSealRow> after(long number);

    @Query("SELECT MAX(entry_id) FROM audit_seal")
    Optional<Long> newestEntry();

    @Query("SELECT MAX(s.number) FROM audit_seal s JOIN audit_entry e ON e.id = s.entry_id WHERE e.at < :before")
    Optional<Long> lastBefore(Instant before);

    @Query("DELETE FROM audit_entry WHERE id IN (SELECT entry_id FROM audit_seal WHERE number <= :number)")
    int deleteEntriesUpTo(long number);

    @Query("DELETE FROM audit_seal WHERE number <= :number")
    int deleteUpTo(long number);

    @Query("INSERT INTO audit_cut (up_to, hash, cut_at) VALUES (:upTo, :hash, :at)")
    void cut(long upTo, String hash, Instant at);

    @Query(
            "SELECT up_to AS number, 0 AS entry_id, hash, cut_at AS sealed_at FROM audit_cut ORDER BY up_to DESC LIMIT 1")
    Optional<AuditSealRow> lastCut();
}
