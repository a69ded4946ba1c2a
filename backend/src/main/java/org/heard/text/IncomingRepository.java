package org.heard.text;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;

@JdbcRepository(dialect = Dialect.MYSQL)
interface IncomingRepository extends GenericRepository<IncomingRow, String> {
    @Query("INSERT IGNORE INTO incoming_text (id, phone, came_at) VALUES (:id, :phone, :cameAt)")
    int addOnce(String id, String phone, Instant cameAt);
}
