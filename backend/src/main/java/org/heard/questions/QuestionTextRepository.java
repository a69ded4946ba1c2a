package org.heard.questions;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface QuestionTextRepository extends GenericRepository<QuestionTextRow, Long> {
    QuestionTextRow save(QuestionTextRow row);

    List<QuestionTextRow> findByLanguage(String language);

    void deleteByLanguageAndDigest(String language, String digest);
}
