package org.heard.consultation;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface HelperNoteRepository extends GenericRepository<HelperNoteRow, Long> {
    HelperNoteRow save(HelperNoteRow row);

    List<HelperNoteRow> findByHelperIdOrderById(long helperId);
}
