package org.heard.message;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MessageRepository extends GenericRepository<MessageRow, Long> {
    List<MessageRow> findByChildIdOrderById(long childId);

    Optional<MessageRow> findByMessageKey(String messageKey);

    boolean existsByChildIdAndMediaId(long childId, String mediaId);

    /** Stores once: the same key again changes nothing, and gives 0. */
    @Query("""
            INSERT IGNORE INTO message (child_id, author_id, body, media_id, way, sent_at, message_key)
            VALUES (:childId, :authorId, :body, :mediaId, :way, :sentAt, :messageKey)
            """)
    int addOnce(
            long childId,
            long authorId,
            String body,
            @Nullable String mediaId,
            Way way,
            Instant sentAt,
            String messageKey);

    /** What the child wrote, seen by staff. */
    @Query("UPDATE message SET read_by = :who, read_at = :at"
            + " WHERE child_id = :child AND author_id = :child AND read_at IS NULL")
    int readByStaff(long child, long who, Instant at);

    /** What staff wrote, seen by the child. */
    @Query("UPDATE message SET read_by = :child, read_at = :at"
            + " WHERE child_id = :child AND author_id <> :child AND read_at IS NULL")
    int readByChild(long child, Instant at);

    @Query("SELECT COUNT(*) FROM message WHERE child_id = :child AND author_id <> :child AND read_at IS NULL")
    int newForChild(long child);
}
