package org.heard.outbox;

/** How far a message got. */
public enum DeliveryStatus {
    /** Waits for its time, or for the next try. */
    WAITING,
    /** Is being handed over this moment. */
    SENDING,
    /** Handed over. */
    SENT,
    /** The other side says that it arrived. */
    DELIVERED,
    /** Refused, or tried for as long as makes sense. Stays in sight of staff, who can send it again. */
    FAILED,
    /** Never will be: no service is set up, nobody to send it to, or no longer wanted. The reason stands beside it. */
    WILL_NOT_SEND;

    /** Whether nothing more happens to it by itself. */
    public boolean isOver() {
        return switch (this) {
            case WAITING, SENDING -> false;
            case SENT, DELIVERED, FAILED, WILL_NOT_SEND -> true;
        };
    }
}
