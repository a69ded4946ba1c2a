package org.heard.minutes;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OlderRepository extends GenericRepository<OlderRow, Long> {
    OlderRow save(OlderRow row);

    Optional<OlderRow> findById(Long id);

    @Query("UPDATE older_minutes SET looked_at = :at, looked_by = :person WHERE id = :id")
    void look(long id, Instant at, long person);

    @Query("UPDATE older_minutes SET shared_at = :at, shared_by = :person WHERE id = :id")
    void share(long id, @Nullable Instant at, long person);
}
