package org.heard.questions;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SetVersionRepository extends GenericRepository<SetVersionRow, Long> {
    SetVersionRow save(SetVersionRow row);

    Optional<SetVersionRow> findFirstBySetIdOrderByIdDesc(long setId);

    List<SetVersionRow> findBySetIdOrderByIdDesc(long setId);

    @Query("UPDATE question_set_version SET saved_at = :at, body = :body WHERE id = :id")
    void goOn(long id, Instant at, String body);
}
