package org.heard.outbox;

import java.time.Instant;
import org.heard.base.PersonId;

/** A text that left, or would have. */
public record OutboxMessage(PersonId to, String address, String body, DeliveryStatus status, Instant at) {}
