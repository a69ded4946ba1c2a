package org.heard.language;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface LanguageCheckRepository extends GenericRepository<LanguageCheckRow, Long> {
    LanguageCheckRow save(LanguageCheckRow row);

    List<LanguageCheckRow> findByLanguage(String language);

    Optional<LanguageCheckRow> findByLanguageAndPartAndDigest(String language, String part, String digest);

    void deleteByLanguageAndPart(String language, String part);
}
