package org.heard.minutes;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface LinkRepository extends GenericRepository<LinkRow, Long> {
    LinkRow save(LinkRow row);

    Optional<LinkRow> findBySecretHash(String secretHash);
}
