package org.heard.minutes;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface NewsRepository extends GenericRepository<NewsRow, Long> {
    NewsRow save(NewsRow row);

    List<NewsRow> findByDecisionIdInOrderById(Collection<Long> decisionIds);
}
