package org.heard.provider;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ProviderSubjectRepository extends GenericRepository<ProviderSubjectRow, Long> {
    ProviderSubjectRow save(ProviderSubjectRow row);

    Optional<ProviderSubjectRow> findByIssuerAndSubject(String issuer, String subject);
}
