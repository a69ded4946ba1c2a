package org.heard.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/**
 * A review that was held, and whose minutes nobody can read yet.
 *
 * @param decided whether anything that was decided is written down
 */
record Unwritten(long review, LocalDate held, boolean decided, ChildRow child, String iroName) {
    /**
     * For one day since when the reviews were held, after the condition whose children. Reviews that went through the portal
     * only: those from before it have their minutes elsewhere.
     */
    private static final String SELECT = "SELECT r.id AS review_id, r.held_date, " + ChildRow.COLUMNS
            + ", CASE WHEN w.id IS NULL THEN ''"
            + " ELSE CONCAT(COALESCE(NULLIF(w.known_as, ''), w.first_name), ' ', w.last_name) END AS iro_name,"
            + " CASE WHEN EXISTS (SELECT 1 FROM decision d WHERE d.review_id = r.id AND d.removed_at IS NULL)"
            + " THEN 1 ELSE 0 END AS decided"
            + " FROM %s JOIN child c ON c.person_id = r.child_id JOIN person p ON p.id = c.person_id"
            + " LEFT JOIN person w ON w.id = c.iro_id LEFT JOIN minutes m ON m.review_id = r.id"
            + " WHERE r.status = 'HELD' AND c.died_on IS NULL AND m.published_at IS NULL"
            + " AND NOT EXISTS (SELECT 1 FROM minutes_elsewhere g WHERE g.review_id = r.id)"
            + " AND (m.review_id IS NOT NULL OR EXISTS (SELECT 1 FROM consultation k WHERE k.review_id = r.id)"
            + " OR EXISTS (SELECT 1 FROM participation t WHERE t.review_id = r.id))"
            + " AND";

    /** @param reviews the table of reviews, as {@code r} */
    static String from(String reviews) {
        return SELECT.replace("%s", reviews);
    }

    static Unwritten read(ResultSet row) throws SQLException {
        return new Unwritten(
                row.getLong("review_id"),
                row.getObject("held_date", LocalDate.class),
                row.getBoolean("decided"),
                ChildRow.read(row),
                row.getString("iro_name").strip());
    }
}
