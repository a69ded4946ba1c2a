package org.heard.media;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PieceRepository extends GenericRepository<PieceRow, String> {
    /** Stores once: the same piece again changes nothing. */
    @Query("INSERT IGNORE INTO media_piece (media_id, number, content) VALUES (:mediaId, :number, :content)")
    void addOnce(String mediaId, int number, byte[] content);

    List<PieceRow> findByMediaIdOrderByNumber(String mediaId);

    @Query("SELECT COALESCE(SUM(LENGTH(content)), 0) FROM media_piece WHERE media_id = :mediaId")
    long bytesOf(String mediaId);

    @Query("DELETE FROM media_piece WHERE media_id = :mediaId")
    void deleteOf(String mediaId);
}
