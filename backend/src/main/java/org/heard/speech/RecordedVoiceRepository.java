package org.heard.speech;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RecordedVoiceRepository extends GenericRepository<RecordedVoiceRow, Long> {
    RecordedVoiceRow save(RecordedVoiceRow row);

    Optional<RecordedVoiceRow> findByLanguageAndTextDigest(String language, String textDigest);

    void deleteByLanguageAndTextDigest(String language, String textDigest);
}
