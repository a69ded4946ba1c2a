package org.heard.review;

import java.time.LocalDate;
import java.time.LocalTime;
import org.heard.base.rows.Column;
import org.heard.base.rows.Row;

/** What an extract may say of a review. */
public enum ReviewColumn implements Column {
    CHILD("child_id", Row.class),
    REVIEW_REF("review_ref", String.class),
    SOURCE("source", String.class),
    STATUS("status", String.class),
    DUE_DATE("due_date", LocalDate.class),
    PLANNED_DATE("planned_date", LocalDate.class),
    PLANNED_TIME("planned_time", LocalTime.class),
    PLACE("place", String.class),
    FORMAT("format", String.class),
    HELD_DATE("held_date", LocalDate.class),
    IRO("iro_id", Row.class),
    IMPORTED_CODE("imported_code", String.class);

    private final String column;
    private final Class<?> type;

    ReviewColumn(String column, Class<?> type) {
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
