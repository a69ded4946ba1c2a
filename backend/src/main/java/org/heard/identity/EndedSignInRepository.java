package org.heard.identity;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;

@JdbcRepository(dialect = Dialect.MYSQL)
interface EndedSignInRepository extends GenericRepository<EndedSignInRow, String> {
    @Query("INSERT IGNORE INTO ended_sign_in (number, ended_at) VALUES (:number, :at)")
    int end(String number, Instant at);

    int deleteByEndedAtLessThan(Instant before);
}
