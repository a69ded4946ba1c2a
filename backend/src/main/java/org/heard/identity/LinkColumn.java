package org.heard.identity;

import java.time.LocalDate;
import org.heard.base.rows.Column;
import org.heard.base.rows.Row;

/** A link between a child and somebody who helps them. */
public enum LinkColumn implements Column {
    CHILD("child_id", Row.class),
    SUPPORTER("supporter_id", Row.class),
    RELATION("relation", String.class),
    FROM("from_date", LocalDate.class),
    UNTIL("until_date", LocalDate.class),
    IMPORTED("imported", Boolean.class),
    ENDED_BY_CHILD("ended_by_child", Boolean.class);

    private final String column;
    private final Class<?> type;

    LinkColumn(String column, Class<?> type) {
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
