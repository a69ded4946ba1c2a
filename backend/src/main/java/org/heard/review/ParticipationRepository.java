package org.heard.review;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ParticipationRepository extends GenericRepository<ParticipationRow, Long> {
    Optional<ParticipationRow> findFirstByReviewIdOrderByIdDesc(Long reviewId);

    List<ParticipationRow> findByReviewIdOrderByIdDesc(Long reviewId);

    ParticipationRow save(ParticipationRow row);

    ParticipationRow update(ParticipationRow row);
}
