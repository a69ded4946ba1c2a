package org.heard.text;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OptOutRepository extends GenericRepository<OptOutRow, String> {
    boolean existsByPhone(String phone);

    @Query("INSERT IGNORE INTO text_opt_out (phone, since) VALUES (:phone, :since)")
    int add(String phone, Instant since);

    int deleteByPhone(String phone);
}
