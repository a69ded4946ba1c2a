package org.heard.feedback;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AskedRepository extends GenericRepository<AskedRow, Long> {
    AskedRow save(AskedRow row);

    Optional<AskedRow> findByChildId(long childId);

    void deleteByChildId(long childId);
}
