package org.heard.identity;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SupportLinkRepository extends GenericRepository<SupportLinkRow, Long> {
    List<SupportLinkRow> findByChildIdOrderById(long childId);

    List<SupportLinkRow> findBySupporterId(long supporterId);

    List<SupportLinkRow> findByChildIdAndSupporterId(long childId, long supporterId);

    SupportLinkRow save(SupportLinkRow row);
}
