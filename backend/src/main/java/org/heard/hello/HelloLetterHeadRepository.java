package org.heard.hello;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface HelloLetterHeadRepository extends GenericRepository<HelloLetterHeadRow, Long> {
    Optional<HelloLetterHeadRow> findByChildId(long childId);
}
