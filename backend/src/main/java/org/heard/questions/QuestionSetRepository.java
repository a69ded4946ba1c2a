package org.heard.questions;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface QuestionSetRepository extends GenericRepository<QuestionSetRow, Long> {
    QuestionSetRow save(QuestionSetRow row);

    Optional<QuestionSetRow> findBySlug(String slug);

    List<QuestionSetRow> listOrderByIdDesc();

    /** One after the other: two browsers that save at once are put together. */
    @Query("SELECT * FROM question_set WHERE slug = :slug FOR UPDATE")
    Optional<QuestionSetRow> lock(String slug);
}
