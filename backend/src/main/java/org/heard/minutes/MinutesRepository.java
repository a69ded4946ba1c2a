package org.heard.minutes;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.heard.base.ChildId;
import org.heard.base.Once;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MinutesRepository extends GenericRepository<MinutesRow, Long> {

    /** Begun by two browsers at once, they are begun once. */
    @Query("INSERT IGNORE INTO minutes (review_id, child_id, began_at) VALUES (:reviewId, :childId, :at)")
    void begin(long reviewId, long childId, Instant at);

    Optional<MinutesRow> findByReviewId(long reviewId);

    @Query("SELECT * FROM minutes WHERE review_id = :reviewId FOR UPDATE")
    Optional<MinutesRow> lock(long reviewId);

    List<MinutesRow> findByChildIdAndPublishedAtIsNotNullOrderByPublishedAtDesc(long childId);

    /** The child's published minutes, newest first. */
    default List<MinutesRow> published(ChildId child) {
        return Once.read(
                new Published(child), () -> findByChildIdAndPublishedAtIsNotNullOrderByPublishedAtDesc(child.value()));
    }

    record Published(ChildId child) {}

    List<MinutesRow> findByAskedIdAndLookedAtIsNullOrderByAskedAt(long askedId);

    @Query(
            "UPDATE minutes SET asked_id = :person, asked_at = :at, looked_by = NULL, looked_at = NULL, look_note = NULL,"
                    + " look_fine = FALSE WHERE review_id = :reviewId")
    void ask(long reviewId, long person, Instant at);

    @Query("UPDATE minutes SET looked_by = :person, looked_at = :at, look_note = :note, look_fine = :fine"
            + " WHERE review_id = :reviewId")
    void look(long reviewId, long person, Instant at, @Nullable String note, boolean fine);

    @Query("UPDATE minutes SET published_version = :version, published_at = :at, published_by = :person"
            + " WHERE review_id = :reviewId")
    void publish(long reviewId, long version, Instant at, long person);
}
