package org.heard.identity;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface IroCardRepository extends GenericRepository<IroCardRow, Long> {
    Optional<IroCardRow> findByPersonId(Long personId);

    IroCardRow save(IroCardRow row);

    IroCardRow update(IroCardRow row);
}
