package org.heard.message;

/** How a message came. Stored by name. */
public enum Way {
    PORTAL,
    SMS,
    WHATSAPP
}
