package org.heard.safeguarding;

import java.time.Instant;
import org.heard.base.PersonId;
import org.heard.outbox.DeliveryStatus;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was told about a flag.
 *
 * @param who in which part: IRO, social worker, team on duty, manager
 * @param channel by text, email or WhatsApp
 * @param reason why it waits, failed or was not sent
 */
public record Alert(
        String who,
        @Nullable PersonId person,
        String channel,
        Instant at,
        DeliveryStatus status,
        @Nullable String reason) {
    /** Whether it is on its way or has arrived. */
    public boolean mayArrive() {
        return status != DeliveryStatus.FAILED && status != DeliveryStatus.WILL_NOT_SEND;
    }

    /** Whether it is on their phone or in their mailbox, as far as anybody knows. */
    public boolean reached() {
        return status == DeliveryStatus.SENT || status == DeliveryStatus.DELIVERED;
    }
}
