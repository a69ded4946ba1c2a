package org.heard.consultation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.review.Reviews;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ConsultationRepository extends GenericRepository<ConsultationRow, Long> {
    ConsultationRow save(ConsultationRow row);

    Optional<ConsultationRow> findById(Long id);

    Optional<ConsultationRow> findByReviewIdAndAuthorIdAndPaper(long reviewId, long authorId, String paper);

    /** The author's own say for the child's next review, with one of its questions: all that keeping an answer asks. */
    @Query("""
            SELECT c.id, c.voice, c.form_id,
              (SELECT MAX(a.answered_at) FROM answer a WHERE a.consultation_id = c.id AND a.question = :question) AS latest
            FROM consultation c WHERE c.author_id = :author AND c.paper = '' AND c.review_id =
            """ + Reviews.NEXT_OF_CHILD)
    Optional<BegunRow> findBegun(long child, long author, String question);

    List<ConsultationRow> findByChildIdOrderById(long childId);

    /** Of reviews that were held, or planned, on that day or before. */
    @Query("""
            SELECT c.* FROM consultation c JOIN review r ON r.id = c.review_id
            WHERE COALESCE(r.held_date, r.planned_date, r.due_date) <= :day ORDER BY c.id
            """)
    List<ConsultationRow> overBy(LocalDate day);

    List<ConsultationRow> findByReviewIdOrderById(long reviewId);
}
