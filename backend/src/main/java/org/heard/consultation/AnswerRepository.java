package org.heard.consultation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.heard.form.Audience;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AnswerRepository extends GenericRepository<AnswerRow, Long> {
    /**
     * Stores once: the same phone key again changes nothing. While somebody sits beside the child who taps or writes for them
     * ({@link HelpingWay}), the hand is theirs ({@link Hand#HELPER}), whatever {@code hand} says. 0 when nothing was stored.
     */
    @Query("""
            INSERT IGNORE INTO answer
              (consultation_id, question, body, says_nothing, audience, answered_at, received_at, phone, phone_key, language,
               hand)
            VALUES (:consultationId, :question, :sealed, :saysNothing, :audience, :answeredAt, :receivedAt, :phone, :phoneKey,
              :language, COALESCE(
                (SELECT MAX('helper') FROM helper_beside WHERE consultation_id = :consultationId AND left_at IS NULL
                 AND (ways LIKE '%TAPPED%' OR ways LIKE '%WROTE%')), :hand))
            """)
    int addOnce(
            long consultationId,
            String question,
            String sealed,
            boolean saysNothing,
            Audience audience,
            Instant answeredAt,
            Instant receivedAt,
            String phone,
            String phoneKey,
            String language,
            @Nullable String hand);

    List<AnswerRow> findByConsultationIdOrderById(long consultationId);

    List<AnswerRow> findByConsultationIdAndQuestionOrderById(long consultationId, String question);

    /**
     * What it takes to know what counts, however often each answer was kept while it was written: of each question the answer that
     * each phone gave last, and the newest of all. By number.
     */
    @Query("""
            SELECT a.* FROM answer a JOIN
              (SELECT id, ROW_NUMBER() OVER (PARTITION BY question, phone ORDER BY answered_at DESC, id DESC) AS from_last
               FROM answer WHERE consultation_id = :consultationId) numbered ON numbered.id = a.id
            WHERE numbered.from_last = 1
              OR numbered.id = (SELECT MAX(id) FROM answer WHERE consultation_id = :consultationId)
            ORDER BY a.id
            """)
    List<AnswerRow> lastOfEachPhone(long consultationId);

    @Query("DELETE FROM answer WHERE consultation_id = :consultationId AND id > :last")
    int deleteAfter(long consultationId, long last);
}
