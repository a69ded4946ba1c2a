package org.heard.reminder;

import java.time.Instant;
import org.heard.base.ReviewId;
import org.heard.outbox.OutboxMessage;
import org.jspecify.annotations.Nullable;

/**
 * A reminder, and what became of it.
 *
 * @param whyNot why none was put in the outbox
 * @param message as it stands in the outbox
 */
public record Reminded(
        ReviewId review,
        ReminderKind kind,
        Instant at,
        @Nullable String whyNot,
        @Nullable OutboxMessage message) {}
