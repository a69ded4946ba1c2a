package org.heard.preference;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ProposalRepository extends GenericRepository<ProposalRow, Long> {
    Optional<ProposalRow> findByChildId(Long childId);

    ProposalRow save(ProposalRow row);

    void deleteByChildId(Long childId);
}
