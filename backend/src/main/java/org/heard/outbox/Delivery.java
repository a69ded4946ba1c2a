package org.heard.outbox;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of one attempt to hand a message over. */
public sealed interface Delivery {
    /**
     * The other side has it.
     *
     * @param providerId what the other side calls it, so that its later word about it ({@link Outbox#arrived}) is understood
     */
    record HandedOver(@Nullable String providerId) implements Delivery {}

    /**
     * Not now: later may work.
     *
     * @param reason for staff; no words of a person, no address
     * @param after how long the other side asks to be left alone, if it says so
     */
    record TryAgain(String reason, @Nullable Duration after) implements Delivery {}

    /** Never like this: a wrong address, a message the other side does not take. */
    record Refused(String reason) implements Delivery {}
}
