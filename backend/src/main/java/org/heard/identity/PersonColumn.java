package org.heard.identity;

import java.time.Instant;
import org.heard.base.rows.Column;

/** What an extract may say of any person. */
public enum PersonColumn implements Column {
    ROLE("role", String.class),
    FIRST_NAME("first_name", String.class),
    LAST_NAME("last_name", String.class),
    KNOWN_AS("known_as", String.class),
    EMAIL("email", String.class),
    PHONE("phone", String.class),
    ORGANISATION("organisation", String.class),
    STAFF_REF("staff_ref", String.class),
    ACTIVE("active", Boolean.class),
    CONTACT_CONFIRMED("contact_confirmed", Boolean.class),
    CREATED_AT("created_at", Instant.class);

    private final String column;
    private final Class<?> type;

    PersonColumn(String column, Class<?> type) {
        this.column = column;
        this.type = type;
    }

    @Override
    public String column() {
        return column;
    }

    @Override
    public Class<?> type() {
        return type;
    }
}
