package org.heard.consultation;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface BookletRepository extends GenericRepository<BookletRow, String> {
    BookletRow save(BookletRow row);

    Optional<BookletRow> findByCode(String code);

    Optional<BookletRow> findFirstByReviewIdAndFormIdAndWriterIdOrderByCode(long reviewId, long formId, Long writerId);
}
