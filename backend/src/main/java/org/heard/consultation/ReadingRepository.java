package org.heard.consultation;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ReadingRepository extends GenericRepository<ReadingRow, Long> {
    ReadingRow save(ReadingRow row);

    List<ReadingRow> findByConsultationIdOrderById(long consultationId);
}
