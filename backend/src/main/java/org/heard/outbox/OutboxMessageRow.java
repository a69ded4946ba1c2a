package org.heard.outbox;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import org.heard.base.PersonId;
import org.heard.seal.Sealed;
import org.jspecify.annotations.Nullable;

@MappedEntity("outbox_message")
record OutboxMessageRow(
        @Id @GeneratedValue @Nullable Long id,
        String channel,
        @Nullable Long personId,
        String address,
        @Nullable String subject,
        @Sealed("address") String body,
        int letters,
        boolean hasLink,
        @Nullable String onceKey,
        @Nullable String lane,
        @Nullable Instant notBefore,
        boolean urgent,
        int attempts,
        @Nullable String providerId,
        DeliveryStatus status,
        @Nullable String reason,
        Instant createdAt,
        @Nullable Instant doneAt) {

    OutboxMessage shown() {
        return new OutboxMessage(
                Objects.requireNonNull(id),
                Channel.valueOf(channel),
                personId == null ? null : new PersonId(personId),
                address,
                subject == null ? "" : subject,
                body,
                status,
                reason,
                attempts,
                notBefore,
                createdAt,
                doneAt);
    }
}
