package org.heard.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.heard.review.EvidenceKind;

/** A held review for which a view arrived, or was taken back, after its code was confirmed. */
record Changed(long review, LocalDate held, ChildRow child) {
    private static final String VIEWS = Arrays.stream(EvidenceKind.values())
            .filter(EvidenceKind::isAView)
            .map(EvidenceKind::name)
            .collect(Collectors.joining("','", "'", "'"));

    /** For one day since when the reviews were held, after the condition whose children. */
    private static final String SELECT = "SELECT r.id AS review_id, r.held_date, " + ChildRow.COLUMNS
            + " FROM %s JOIN child c ON c.person_id = r.child_id JOIN person p ON p.id = c.person_id"
            + " JOIN participation t ON t.review_id = r.id"
            + " WHERE r.status = 'HELD' AND c.died_on IS NULL"
            + " AND NOT EXISTS (SELECT 1 FROM participation n WHERE n.review_id = t.review_id AND n.id > t.id)"
            + " AND t.changes_seen <> (SELECT COUNT(*) FROM evidence e WHERE e.review_id = r.id"
            + " AND e.participation_id IS NULL AND e.kind IN (" + VIEWS + ", 'TAKEN_BACK'))"
            + " AND";

    /** @param reviews the table of reviews, as {@code r} */
    static String from(String reviews) {
        return SELECT.replace("%s", reviews);
    }

    static Changed read(ResultSet row) throws SQLException {
        return new Changed(row.getLong("review_id"), row.getObject("held_date", LocalDate.class), ChildRow.read(row));
    }
}
