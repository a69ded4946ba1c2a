package org.heard.consultation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ConsultationRepository extends GenericRepository<ConsultationRow, Long> {
    ConsultationRow save(ConsultationRow row);

    Optional<ConsultationRow> findById(Long id);

    Optional<ConsultationRow> findByReviewIdAndAuthorIdAndPaper(long reviewId, long authorId, String paper);

    List<ConsultationRow> findByChildIdOrderById(long childId);

    /** Of reviews that were held, or planned, on that day or before. */
    @Query("""
            SELECT c.* FROM consultation c JOIN review r ON r.id = c.review_id
            WHERE COALESCE(r.held_date, r.planned_date, r.due_date) <= :day ORDER BY c.id
            """)
    List<ConsultationRow> overBy(LocalDate day);

    List<ConsultationRow> findByReviewIdOrderById(long reviewId);
}
