package org.heard.preference;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PreferenceRepository extends GenericRepository<PreferenceRow, Long> {
    Optional<PreferenceRow> findByPersonId(Long personId);

    @Query("""
            INSERT INTO person_preference (person_id, chosen) VALUES (:personId, :chosen)
            ON DUPLICATE KEY UPDATE chosen = :chosen
            """)
    void keep(long personId, String chosen);
}
