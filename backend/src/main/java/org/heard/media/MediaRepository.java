package org.heard.media;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MediaRepository extends GenericRepository<MediaRow, String> {
    Optional<MediaRow> findById(String id);

    List<MediaRow> findByChildIdAndWholeAtIsNotNullOrderByCreatedAt(long childId);

    /** Begins once: the same id again changes nothing. */
    @Query("""
            INSERT IGNORE INTO media (id, child_id, made_by, kind, created_at)
            VALUES (:id, :childId, :madeBy, :kind, :createdAt)
            """)
    void beginOnce(String id, long childId, long madeBy, String kind, Instant createdAt);

    @Query(
            "UPDATE media SET content_type = :contentType, length_bytes = :lengthBytes, whole_at = :wholeAt WHERE id = :id")
    void whole(String id, String contentType, long lengthBytes, Instant wholeAt);

    @Query("SELECT COALESCE(SUM(length_bytes), 0) FROM media WHERE child_id = :childId")
    long bytesOf(long childId);

    void deleteById(String id);
}
