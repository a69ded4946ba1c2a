package org.heard.consultation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SendingRepository extends GenericRepository<SendingRow, Long> {
    SendingRow save(SendingRow row);

    Optional<SendingRow> findFirstByConsultationIdOrderByIdDesc(long consultationId);

    @Query("UPDATE sending SET taken_back_at = :at WHERE consultation_id = :consultationId AND taken_back_at IS NULL")
    int takeBack(long consultationId, Instant at);
}
