package org.heard.invitation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface EmailCodeRepository extends GenericRepository<EmailCodeRow, Long> {
    @Query("SELECT COUNT(*) FROM email_code WHERE person_id = :person AND sent_at > :since")
    int sentSince(long person, Instant since);

    @Query("DELETE FROM email_code WHERE person_id = :person")
    void forget(long person);

    @Query("INSERT INTO email_code (person_id, code_hash, expires_at, wrong_tries, sent_at, not_used)"
            + " VALUES (:person, :hash, :expires, 0, :now, :notUsed)")
    void keep(long person, String hash, Instant expires, Instant now, int notUsed);

    Optional<EmailCodeRow> findById(Long person);

    @Query("UPDATE email_code SET wrong_tries = wrong_tries + 1"
            + " WHERE person_id = :person AND wrong_tries < :most AND expires_at > :now")
    int countTry(long person, int most, Instant now);

    @Query("DELETE FROM email_code WHERE person_id = :person AND code_hash = :hash")
    int take(long person, String hash);
}
