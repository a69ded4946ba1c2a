package org.heard.support;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface WishRepository extends GenericRepository<WishRow, Long> {
    WishRow save(WishRow row);

    Optional<WishRow> findById(Long id);

    List<WishRow> findByChildIdOrderByIdDesc(long childId);

    List<WishRow> findByOrganisationIdAndStatusOrderById(Long organisationId, Wish.Status status);

    /** 1 when it was still to be answered. */
    @Query("UPDATE helper_wish SET status = :status, answered_at = :now, answered_by = :by, words = :sealed,"
            + " organisation_id = :organisation WHERE id = :id AND status IN ('OPEN', 'PASSED_ON')")
    int answer(long id, Wish.Status status, Instant now, @Nullable Long by, String sealed, @Nullable Long organisation);
}
