package org.heard.minutes;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface VersionRepository extends GenericRepository<VersionRow, Long> {
    VersionRow save(VersionRow row);

    Optional<VersionRow> findById(Long id);

    Optional<VersionRow> findFirstByReviewIdAndKeptApartFalseOrderByIdDesc(long reviewId);

    Optional<VersionRow> findFirstByReviewIdAndBrowserAndKeptApartTrueOrderByIdDesc(long reviewId, String browser);

    List<VersionRow> findByReviewIdOrderByIdDesc(long reviewId);

    @Query("UPDATE minutes_version SET number = :number, saved_at = :at, body = :body WHERE id = :id")
    void goOn(long id, int number, Instant at, String body);
}
