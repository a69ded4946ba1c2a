package org.heard.consultation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.heard.review.Reviews;

@JdbcRepository(dialect = Dialect.MYSQL)
interface HelperBesideRepository extends GenericRepository<HelperBesideRow, Long> {
    HelperBesideRow save(HelperBesideRow row);

    List<HelperBesideRow> findByConsultationIdOrderById(long consultationId);

    /** Beside the author's own say for the child's next review; none where it has not begun. */
    @Query("""
            SELECT h.* FROM helper_beside h JOIN consultation c ON c.id = h.consultation_id
            WHERE c.author_id = :author AND c.paper = '' AND c.review_id =
            """ + Reviews.NEXT_OF_CHILD + " ORDER BY h.id")
    List<HelperBesideRow> besideNext(long child, long author);

    @Query("UPDATE helper_beside SET left_at = :at WHERE consultation_id = :consultationId AND left_at IS NULL")
    int leave(long consultationId, Instant at);
}
