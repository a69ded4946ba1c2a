package org.heard.outbox;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OutboxMessageRepository extends GenericRepository<OutboxMessageRow, Long> {
    OutboxMessageRow save(OutboxMessageRow row);

    Optional<OutboxMessageRow> findById(Long id);

    Optional<OutboxMessageRow> findByOnceKey(String onceKey);

    Optional<OutboxMessageRow> findByProviderId(String providerId);

    List<OutboxMessageRow> findByPersonIdOrderById(Long personId);

    List<OutboxMessageRow> findByStatusOrderById(DeliveryStatus status);

    /** Somebody else who asks for the same key at the same moment waits here, and then finds it taken. */
    @Query(
            "INSERT IGNORE INTO outbox_message (channel, person_id, address, subject, body, letters, has_link, once_key, lane,"
                    + " not_before, urgent, attempts, status, reason, created_at, done_at) VALUES (:channel, :personId, :address, "
                    + ":subject, :sealed, :letters, :hasLink, :onceKey, :lane,"
                    + " :notBefore, :urgent, 0, :status, :reason, :createdAt, :doneAt)")
    int putOnce(
            String channel,
            @Nullable Long personId,
            String address,
            String subject,
            String sealed,
            int letters,
            boolean hasLink,
            String onceKey,
            @Nullable String lane,
            @Nullable Instant notBefore,
            boolean urgent,
            DeliveryStatus status,
            @Nullable String reason,
            Instant createdAt,
            @Nullable Instant doneAt);

    @Query("UPDATE outbox_message SET status = 'SENDING', attempts = attempts + 1, done_at = :now"
            + " WHERE id = :id AND status = 'WAITING'")
    int begin(Long id, Instant now);

    @Query("UPDATE outbox_message SET status = :status, reason = :reason, provider_id = :providerId, done_at = :now"
            + " WHERE id = :id AND status = 'SENDING'")
    int end(Long id, DeliveryStatus status, @Nullable String reason, @Nullable String providerId, Instant now);

    @Query(
            "UPDATE outbox_message SET status = :status, reason = :reason, done_at = :now WHERE id = :id AND status = :from")
    int move(Long id, DeliveryStatus from, DeliveryStatus status, @Nullable String reason, Instant now);

    /** What is over since before then and still has a way in written in it. */
    @Query(
            "SELECT * FROM outbox_message WHERE has_link = TRUE AND done_at < :before AND status NOT IN ('WAITING', 'SENDING')")
    List<OutboxMessageRow> findWithLink(Instant before);

    @Query("UPDATE outbox_message SET body = :sealed, has_link = FALSE WHERE id = :id")
    void withoutLink(Long id, String sealed);

    @Query("SELECT COUNT(*) FROM outbox_message WHERE lane = :lane AND id < :id AND status IN ('WAITING', 'SENDING')")
    long before(String lane, Long id);

    @Query("SELECT COUNT(*) FROM outbox_message WHERE lane = :lane AND id > :id"
            + " AND status IN ('SENDING', 'SENT', 'DELIVERED')")
    long overtaking(String lane, Long id);
}
