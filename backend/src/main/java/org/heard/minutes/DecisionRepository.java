package org.heard.minutes;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DecisionRepository extends GenericRepository<DecisionRow, Long> {
    DecisionRow save(DecisionRow row);

    Optional<DecisionRow> findById(Long id);

    List<DecisionRow> findByReviewIdAndRemovedAtIsNullOrderByPlaceAndId(long reviewId);

    /** How many rows it was: 0 when somebody else changed it first. */
    @Query("UPDATE decision SET title = :title, wish = :wish, wish_words = :wishWords, reply = :reply, what = :what,"
            + " reason = :reason, who = :who, by_when = :byWhen, version = version + 1"
            + " WHERE id = :id AND version = :version")
    int change(
            long id,
            int version,
            String title,
            @Nullable String wish,
            @Nullable String wishWords,
            String reply,
            String what,
            @Nullable String reason,
            @Nullable String who,
            @Nullable LocalDate byWhen);

    @Query("UPDATE decision SET removed_at = :at, version = version + 1 WHERE id = :id AND version = :version")
    int remove(long id, int version, Instant at);
}
