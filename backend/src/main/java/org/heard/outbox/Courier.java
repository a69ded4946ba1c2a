package org.heard.outbox;

import java.time.Instant;

/** Carries messages of one channel out of the portal. A bean of it connects the channel; without one nothing leaves by it. */
public interface Courier {
    Channel channel();

    /** Hands it over. Outside of any transaction; may take its time; throwing is the same as {@link Delivery.TryAgain}. */
    Delivery deliver(OutboxMessage message);

    /**
     * Whether handing over the same twice does no harm, because the other side knows it by its number. Where it does harm, a
     * message whose attempt was cut off by a crash is not tried again but shown to staff.
     */
    boolean mayRepeat();

    /** Not before when this may leave: quiet hours. The time itself when it may leave now. */
    default Instant earliest(OutboxMessage message, Instant now) {
        return now;
    }
}
