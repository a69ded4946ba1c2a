package org.heard.safeguarding;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AlertRepository extends GenericRepository<AlertRow, Long> {
    AlertRow save(AlertRow row);

    List<AlertRow> findByFlagIdOrderById(long flagId);

    boolean existsByFlagIdAndStepAndChannelAndAddress(long flagId, int step, String channel, String address);
}
