package org.heard.speech;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RecordedVoiceRepository extends GenericRepository<RecordedVoiceRow, Long> {
    RecordedVoiceRow save(RecordedVoiceRow row);

    Optional<RecordedVoiceRow> findByLanguageAndTextDigest(String language, String textDigest);

    @Query(
            "SELECT language, sentence, added_by, added_at FROM recorded_voice WHERE language = :language ORDER BY sentence")
    List<RecordedSentence> listOf(String language);

    @Query("SELECT DISTINCT language FROM recorded_voice ORDER BY language")
    List<String> languages();

    void deleteByLanguageAndTextDigest(String language, String textDigest);
}
