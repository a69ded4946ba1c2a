package org.heard.identity;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface IroCardRepository extends GenericRepository<IroCardRow, Long> {
    Optional<IroCardRow> findByPersonId(Long personId);

    @Query("SELECT EXISTS (SELECT 1 FROM iro_card WHERE person_id = :personId AND OCTET_LENGTH(photo) > 0)")
    boolean hasPhoto(long personId);

    IroCardRow save(IroCardRow row);

    IroCardRow update(IroCardRow row);
}
