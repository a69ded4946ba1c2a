package org.heard.texting;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface StrayRepository extends GenericRepository<StrayRow, Long> {
    StrayRow save(StrayRow row);

    List<StrayRow> findBySeenAtIsNullOrderById();

    @Query("UPDATE stray_text SET seen_by = :who, seen_at = :at WHERE id = :id AND seen_at IS NULL")
    int seen(long id, long who, Instant at);
}
