package org.heard.outbox;

import java.time.Instant;
import org.heard.base.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A message that left, waits, or never will leave.
 *
 * @param attempts how often it was tried
 * @param reason why it waits, failed or will not be sent
 * @param notBefore the hour it waits for
 * @param changedAt when its status last changed
 */
public record OutboxMessage(
        long id,
        Channel channel,
        @Nullable PersonId to,
        String address,
        String subject,
        String body,
        DeliveryStatus status,
        @Nullable String reason,
        int attempts,
        @Nullable Instant notBefore,
        Instant at,
        @Nullable Instant changedAt) {}
