package org.heard.outbox;

/** How far a message got. */
public enum DeliveryStatus {
    /** Waits for a sender. */
    WAITING,
    /** Handed over. */
    SENT,
    /** Never will be: no service is set up, or nobody to send it to. The reason stands beside it. */
    WILL_NOT_SEND
}
