package org.heard.consultation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface HelperBesideRepository extends GenericRepository<HelperBesideRow, Long> {
    HelperBesideRow save(HelperBesideRow row);

    List<HelperBesideRow> findByConsultationIdOrderById(long consultationId);

    @Query("UPDATE helper_beside SET left_at = :at WHERE consultation_id = :consultationId AND left_at IS NULL")
    int leave(long consultationId, Instant at);
}
