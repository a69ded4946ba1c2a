package org.heard.symbol;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OwnPictureRepository extends GenericRepository<OwnPictureRow, Long> {
    OwnPictureRow save(OwnPictureRow row);

    List<OwnPictureRow> findByChildIdAndRemovedAtIsNullOrderById(long childId);

    Optional<OwnPictureRow> findByIdAndChildId(Long id, long childId);

    boolean existsByChildIdAndMediaId(long childId, String mediaId);

    long countByChildIdAndRemovedAtIsNull(long childId);

    @Query("UPDATE own_picture SET removed_at = :at WHERE id = :id AND child_id = :childId AND removed_at IS NULL")
    int remove(long id, long childId, Instant at);
}
