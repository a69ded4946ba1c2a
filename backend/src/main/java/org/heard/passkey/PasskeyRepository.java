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

    /** 1 when it was not used since this was asked. */
    @Query("UPDATE passkey SET counter = :counter, used_at = :now"
            + " WHERE credential = :credential AND (used_at IS NULL OR used_at < :asked)")
    int used(String credential, long counter, Instant asked, Instant now);
}
