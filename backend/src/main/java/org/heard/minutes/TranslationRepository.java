package org.heard.minutes;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TranslationRepository extends GenericRepository<TranslationRow, Long> {
    Optional<TranslationRow> findByVersionIdAndLanguage(long versionId, String language);

    @Query("INSERT INTO minutes_translation (version_id, language, body, made_by, kept_at, kept_by)"
            + " VALUES (:versionId, :language, :body, :madeBy, :at, :person)"
            + " ON DUPLICATE KEY UPDATE body = :body, made_by = :madeBy, kept_at = :at, kept_by = :person")
    void put(long versionId, String language, String body, String madeBy, Instant at, long person);
}
