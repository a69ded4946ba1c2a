package org.heard.feedback;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CodeRepository extends GenericRepository<CodeRow, String> {
    CodeRow save(CodeRow row);

    Optional<CodeRow> findByCode(String code);

    Optional<CodeRow> findFirstByReviewIdAndUntilDayGreaterThanEquals(long reviewId, LocalDate day);
}
