package org.heard.outbox;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("outbox_message")
record OutboxMessageRow(
        @Id @GeneratedValue @Nullable Long id,
        String channel,
        Long personId,
        String address,
        String body,
        DeliveryStatus status,
        @Nullable String reason,
        Instant createdAt,
        @Nullable Instant doneAt) {}
