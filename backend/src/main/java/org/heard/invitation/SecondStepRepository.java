package org.heard.invitation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SecondStepRepository extends GenericRepository<SecondStepRow, Long> {
    Optional<SecondStepRow> findByPersonId(Long personId);

    @Query("INSERT IGNORE INTO second_step (person_id, secret, last_step, wrong_tries) VALUES (:person, :secret, 0, 0)")
    int begin(long person, String secret);

    @Query("DELETE FROM second_step WHERE person_id = :person")
    int forget(long person);

    @Query(
            "UPDATE second_step SET wrong_tries = 0, locked_until = NULL WHERE person_id = :person AND locked_until <= :now")
    int openAgain(long person, Instant now);

    @Query("UPDATE second_step SET wrong_tries = wrong_tries + 1 WHERE person_id = :person AND wrong_tries < :most")
    int countTry(long person, int most);

    @Query("UPDATE second_step SET locked_until = :until WHERE person_id = :person AND wrong_tries >= :most")
    int lockWhenUsedUp(long person, int most, Instant until);

    @Query("UPDATE second_step SET wrong_tries = 0, locked_until = NULL WHERE person_id = :person")
    int clearTries(long person);

    /** 1 for the first who comes with a code of this step; 0 for whoever heard it and repeats it. */
    @Query("UPDATE second_step SET last_step = :step WHERE person_id = :person AND last_step < :step")
    int useStep(long person, long step);

    @Query("UPDATE second_step SET confirmed_at = :now WHERE person_id = :person AND confirmed_at IS NULL")
    int confirm(long person, Instant now);

    @Query("INSERT INTO recovery_code (person_id, code_hash) VALUES (:person, :hash)")
    void keepCode(long person, String hash);

    @Query("DELETE FROM recovery_code WHERE person_id = :person")
    int forgetCodes(long person);

    @Query(
            "UPDATE recovery_code SET used_at = :now WHERE person_id = :person AND code_hash = :hash AND used_at IS NULL")
    int useCode(long person, String hash, Instant now);

    @Query("SELECT COUNT(*) FROM recovery_code WHERE person_id = :person AND used_at IS NULL")
    int codesLeft(long person);
}
