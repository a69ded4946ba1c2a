package org.heard.symbol;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SymbolChoiceRepository extends GenericRepository<SymbolChoiceRow, Long> {
    Optional<SymbolChoiceRow> findByChildId(Long childId);

    SymbolChoiceRow save(SymbolChoiceRow row);

    void deleteByChildId(Long childId);
}
