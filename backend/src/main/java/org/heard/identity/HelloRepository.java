package org.heard.identity;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface HelloRepository extends GenericRepository<HelloRow, Long> {
    Optional<HelloRow> findByChildId(long childId);

    long count();

    /** Children who have an IRO and were never looked at. */
    @Query("INSERT INTO iro_hello (child_id, iro_id, before_id, since, said_on, news)"
            + " SELECT c.person_id, c.iro_id, NULL, :today, :said, :news FROM child c WHERE c.iro_id IS NOT NULL"
            + " AND NOT EXISTS (SELECT 1 FROM iro_hello h WHERE h.child_id = c.person_id)")
    int noticeNew(LocalDate today, @Nullable LocalDate said, boolean news);

    @Query("UPDATE iro_hello SET before_id = iro_id,"
            + " iro_id = (SELECT c.iro_id FROM child c WHERE c.person_id = iro_hello.child_id), since = :today, said_on = NULL,"
            + " news = TRUE, told_at = NULL, told_not = NULL"
            + " WHERE EXISTS (SELECT 1 FROM child c WHERE c.person_id = iro_hello.child_id AND c.iro_id IS NOT NULL"
            + " AND c.iro_id <> iro_hello.iro_id)")
    int noticeChanged(LocalDate today);

    @Query("UPDATE iro_hello SET said_on = :today WHERE child_id = :child AND said_on IS NULL")
    int said(long child, LocalDate today);
}
