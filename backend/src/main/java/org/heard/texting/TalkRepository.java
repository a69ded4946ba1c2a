package org.heard.texting;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TalkRepository extends GenericRepository<TalkRow, Long> {
    Optional<TalkRow> findByChildId(long childId);

    TalkRow save(TalkRow row);

    TalkRow update(TalkRow row);
}
