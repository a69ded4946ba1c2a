package org.heard.invitation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.heard.base.PersonId;
import org.jspecify.annotations.Nullable;

/** The codes people chose, as hashes, and how often somebody guessed wrong. */
@Singleton
class OwnCodes {
    static final int TRIES = 5;
    static final Duration LOCKED_FOR = Duration.ofMinutes(15);

    private final OwnCodeRepository rows;
    private final CodeHash hash;
    private final InstantSource time;

    OwnCodes(OwnCodeRepository rows, CodeHash hash, InstantSource time) {
        this.rows = rows;
        this.hash = hash;
        this.time = time;
    }

    /** How a try ended. */
    sealed interface Try {
        record Right() implements Try {}

        record Wrong(CodeKind kind, int triesLeft) implements Try {}

        record Locked(Instant until) implements Try {}

        record NoCode() implements Try {}
    }

    Optional<OwnCodeRow> find(PersonId person) {
        return rows.findByPersonId(person.value());
    }

    /** Until when this person's code is not taken; empty when it is. */
    static Optional<Instant> lockedUntil(OwnCodeRow row, Instant now) {
        return Optional.ofNullable(row.lockedUntil()).filter(until -> until.isAfter(now));
    }

    static int triesLeft(OwnCodeRow row) {
        return Math.max(0, TRIES - row.wrongTries());
    }

    /**
     * Tries a code. The try is counted before the slow work begins and given back when it was right, so that a hundred
     * guesses at the same moment are still only five.
     */
    Try attempt(PersonId person, CodeKind kindForWork, String code) {
        Instant now = time.instant();
        rows.openAgain(person.value(), now);
        boolean counted = rows.countTry(person.value(), TRIES) == 1;
        Optional<OwnCodeRow> row = find(person);
        rows.lockWhenUsedUp(person.value(), TRIES, now.plus(LOCKED_FOR), now);
        if (row.isEmpty() || !counted) {
            hash.workAsIf(kindForWork, code);
            return row.<Try>map(r ->
                            new Try.Locked(Optional.ofNullable(r.lockedUntil()).orElse(now.plus(LOCKED_FOR))))
                    .orElseGet(Try.NoCode::new);
        }
        if (hash.matches(code, row.get().codeHash(), kindForWork)) {
            rows.clearTries(person.value());
            return new Try.Right();
        }
        int left = triesLeft(row.get());
        return left == 0
                ? new Try.Locked(now.plus(LOCKED_FOR))
                : new Try.Wrong(row.get().kind(), left);
    }

    String hash(CodeKind kind, String code) {
        return hash.of(kind, code);
    }

    void choose(PersonId person, CodeKind kind, String codeHash) {
        rows.deleteByPersonId(person.value());
        rows.save(new OwnCodeRow(person.value(), kind, codeHash, 0, null, time.instant()));
    }

    void forget(PersonId person) {
        rows.deleteByPersonId(person.value());
    }
}

@MappedEntity("own_code")
record OwnCodeRow(
        @Id Long personId,
        CodeKind kind,
        String codeHash,
        int wrongTries,
        @Nullable Instant lockedUntil,
        Instant chosenAt) {}

@JdbcRepository(dialect = Dialect.MYSQL)
interface OwnCodeRepository extends GenericRepository<OwnCodeRow, Long> {
    OwnCodeRow save(OwnCodeRow row);

    Optional<OwnCodeRow> findByPersonId(Long personId);

    void deleteByPersonId(Long personId);

    @Query(
            "UPDATE own_code SET wrong_tries = 0, locked_until = NULL WHERE person_id = :person AND locked_until <= :now")
    int openAgain(long person, Instant now);

    @Query("UPDATE own_code SET wrong_tries = wrong_tries + 1 WHERE person_id = :person AND wrong_tries < :most")
    int countTry(long person, int most);

    /** Not again while it is locked: who goes on trying does not lock the owner out for longer. */
    @Query("UPDATE own_code SET locked_until = :until WHERE person_id = :person AND wrong_tries >= :most"
            + " AND (locked_until IS NULL OR locked_until <= :now)")
    int lockWhenUsedUp(long person, int most, Instant until, Instant now);

    @Query("UPDATE own_code SET wrong_tries = 0, locked_until = NULL WHERE person_id = :person")
    int clearTries(long person);
}
