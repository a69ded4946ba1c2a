package org.heard.consultation;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ConsultationRepository extends GenericRepository<ConsultationRow, Long> {
    ConsultationRow save(ConsultationRow row);

    Optional<ConsultationRow> findById(Long id);

    Optional<ConsultationRow> findByReviewIdAndAuthorIdAndPaper(long reviewId, long authorId, String paper);

    List<ConsultationRow> findByChildIdOrderById(long childId);

    List<ConsultationRow> findByReviewIdOrderById(long reviewId);
}
