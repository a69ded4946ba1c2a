package org.heard.passkey;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PasskeyRepository extends GenericRepository<PasskeyRow, Long> {
    PasskeyRow save(PasskeyRow row);

    Optional<PasskeyRow> findByCredential(String credential);

    List<PasskeyRow> findByPersonIdOrderById(long personId);

    int deleteByPersonId(long personId);

    @Query("UPDATE passkey SET counter = :counter, used_at = :now WHERE credential = :credential")
    void used(String credential, long counter, Instant now);
}
