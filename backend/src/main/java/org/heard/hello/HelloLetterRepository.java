package org.heard.hello;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface HelloLetterRepository extends GenericRepository<HelloLetterRow, Long> {
    /** Children whose IRO has not said hello and for whom no letter lies ready whose card still opens something. */
    @Query(
            "SELECT h.child_id FROM iro_hello h JOIN child c ON c.person_id = h.child_id JOIN person p ON p.id = h.child_id"
                    + " WHERE h.said_on IS NULL AND c.iro_id = h.iro_id AND c.died_on IS NULL AND c.care_end IS NULL"
                    + " AND p.active = TRUE AND NOT EXISTS (SELECT 1 FROM hello_letter l JOIN invitation i ON i.id = l.invitation_id"
                    + " WHERE l.child_id = h.child_id AND l.iro_id = h.iro_id AND l.opened_at IS NULL AND i.withdrawn_at IS NULL"
                    + " AND i.expires_at > :now) ORDER BY h.since, h.child_id LIMIT :most")
    List<Long> findMissing(Instant now, int most);

    Optional<HelloLetterRow> findByChildId(long childId);

    HelloLetterRow save(HelloLetterRow row);

    void deleteByChildId(long childId);

    @Query("UPDATE hello_letter SET opened_at = :now WHERE child_id = :child AND opened_at IS NULL")
    int open(long child, Instant now);

    /** Opened before then, or its card opens nothing any more, or somebody else is the child's IRO. */
    @Query("DELETE FROM hello_letter WHERE opened_at < :before OR NOT EXISTS (SELECT 1 FROM invitation i"
            + " WHERE i.id = hello_letter.invitation_id AND i.withdrawn_at IS NULL AND i.expires_at > :now)"
            + " OR NOT EXISTS (SELECT 1 FROM child c WHERE c.person_id = hello_letter.child_id"
            + " AND c.iro_id = hello_letter.iro_id)")
    int forget(Instant before, Instant now);
}
