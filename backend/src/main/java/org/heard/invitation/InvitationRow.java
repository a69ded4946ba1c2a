package org.heard.invitation;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.heard.base.PersonId;
import org.jspecify.annotations.Nullable;

/** One row of {@code invitation}. */
@MappedEntity("invitation")
record InvitationRow(
        @Id @GeneratedValue @Nullable Long id,
        long personId,
        Kind kind,
        String secretHash,
        boolean ownPhone,
        boolean newCode,
        Instant createdAt,
        @Nullable Long createdBy,
        Instant expiresAt,
        @Nullable Instant usedAt,
        @Nullable Instant withdrawnAt) {

    enum Kind {
        LINK,
        CARD
    }

    long number() {
        return Objects.requireNonNull(id);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    /** Whether it still lets somebody in: not withdrawn, not too old, and a link not used up. */
    boolean isOpen(Instant now) {
        return withdrawnAt == null && usedAt == null && now.isBefore(expiresAt);
    }
}

@JdbcRepository(dialect = Dialect.MYSQL)
interface InvitationRepository extends GenericRepository<InvitationRow, Long> {
    InvitationRow save(InvitationRow row);

    Optional<InvitationRow> findById(Long id);

    Optional<InvitationRow> findBySecretHash(String secretHash);

    List<InvitationRow> findByPersonIdOrderByIdDesc(long personId);

    /** How many rows it was: 0 when it was used a moment before. */
    @Query("UPDATE invitation SET used_at = :at WHERE id = :id AND used_at IS NULL AND withdrawn_at IS NULL")
    int use(long id, Instant at);

    @Query("UPDATE invitation SET withdrawn_at = :at WHERE person_id = :personId AND withdrawn_at IS NULL")
    int withdrawAll(long personId, Instant at);

    @Query(
            "UPDATE invitation SET withdrawn_at = :at WHERE person_id = :personId AND kind = 'CARD' AND withdrawn_at IS NULL")
    int withdrawCards(long personId, Instant at);

    @Query("UPDATE invitation SET withdrawn_at = :at WHERE id = :id AND person_id = :personId AND withdrawn_at IS NULL")
    int withdraw(long id, long personId, Instant at);

    @Query("SELECT active FROM person WHERE id = :person")
    Optional<Boolean> findActive(long person);

    @Query("SELECT phone_confirmed FROM child WHERE person_id = :child")
    Optional<Boolean> findPhoneConfirmed(long child);

    @Query("UPDATE child SET phone_confirmed = TRUE WHERE person_id = :child")
    void confirmPhone(long child);

    @Query("UPDATE person SET phone = :phone WHERE id = :person")
    void changePhone(long person, String phone);
}
