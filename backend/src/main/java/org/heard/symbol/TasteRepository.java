package org.heard.symbol;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TasteRepository extends GenericRepository<TasteRow, Long> {
    Optional<TasteRow> findByChildId(Long childId);

    TasteRow save(TasteRow row);

    void deleteByChildId(Long childId);
}
