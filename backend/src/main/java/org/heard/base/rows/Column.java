package org.heard.base.rows;

/** One column of a table. Implemented by an enum that lists those columns of a table which somebody reads or writes. */
public interface Column {
    /** Its name in the database. */
    String column();

    /** String, LocalDate, LocalTime, Instant, Boolean or Long; {@link Row} for a column that names another row. */
    Class<?> type();
}
