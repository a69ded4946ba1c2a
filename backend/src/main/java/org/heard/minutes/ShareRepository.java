package org.heard.minutes;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ShareRepository extends GenericRepository<ShareRow, Long> {
    ShareRow save(ShareRow row);

    Optional<ShareRow> findFirstByReviewIdAndPersonIdOrderByIdDesc(long reviewId, long personId);
}
