package org.heard.outbox;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OutboxMessageRepository extends GenericRepository<OutboxMessageRow, Long> {
    OutboxMessageRow save(OutboxMessageRow row);

    List<OutboxMessageRow> findByPersonIdOrderById(Long personId);
}
