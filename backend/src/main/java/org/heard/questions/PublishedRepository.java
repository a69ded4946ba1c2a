package org.heard.questions;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PublishedRepository extends GenericRepository<PublishedRow, Long> {
    PublishedRow save(PublishedRow row);

    List<PublishedRow> findBySetIdOrderByIdDesc(long setId);

    Optional<PublishedRow> findFirstByLikeSlugAndStoppedAtIsNullOrderByIdDesc(String likeSlug);

    Optional<PublishedRow> findBySlugAndVersion(String slug, int version);

    @Query("UPDATE question_set_published SET stopped_at = :at, stopped_by = :person"
            + " WHERE set_id = :setId AND stopped_at IS NULL")
    void stop(long setId, Instant at, long person);
}
