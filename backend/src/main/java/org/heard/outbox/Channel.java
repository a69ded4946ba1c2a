package org.heard.outbox;

/** The ways out of the portal. */
public enum Channel {
    SMS,
    WHATSAPP,
    EMAIL,
    /** A signed call of the council's case system. */
    WEBHOOK
}
