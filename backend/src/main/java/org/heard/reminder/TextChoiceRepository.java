package org.heard.reminder;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TextChoiceRepository extends GenericRepository<TextChoiceRow, Long> {
    Optional<TextChoiceRow> findByChildId(long childId);

    TextChoiceRow save(TextChoiceRow row);

    TextChoiceRow update(TextChoiceRow row);
}
