package org.heard.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import org.heard.review.EvidenceKind;
import org.heard.review.ReviewSteps;

/** Something written down about a review itself, and whose review it is. */
record StepRow(long review, ReviewSteps.Happened happened, ChildRow child, String iroName) {
    private static final String IRO = ", CASE WHEN w.id IS NULL THEN ''"
            + " ELSE CONCAT(COALESCE(NULLIF(w.known_as, ''), w.first_name), ' ', w.last_name) END AS iro_name";

    private static final String PEOPLE = " JOIN child c ON c.person_id = r.child_id JOIN person p ON p.id = c.person_id"
            + " LEFT JOIN person w ON w.id = c.iro_id";

    static final String HAPPENED = "SELECT e.review_id, e.kind, e.happened_on, " + ChildRow.COLUMNS + IRO
            + " FROM evidence e JOIN review r ON r.id = e.review_id" + PEOPLE
            + " WHERE c.died_on IS NULL AND e.kind IN "
            + kinds(ReviewSteps.KINDS);

    /** Reviews held, as if their care plan was asked for on the day they were held. */
    static final String WITHOUT_CARE_PLAN = "SELECT r.id AS review_id, 'CARE_PLAN_UPDATED' AS kind,"
            + " r.held_date AS happened_on, " + ChildRow.COLUMNS + IRO + " FROM review r" + PEOPLE
            + " WHERE c.died_on IS NULL AND r.status = 'HELD' AND NOT EXISTS (SELECT 1 FROM evidence e"
            + " WHERE e.review_id = r.id AND e.kind = 'CARE_PLAN_UPDATED'"
            + " AND NOT EXISTS (SELECT 1 FROM evidence b WHERE b.replaces = e.id AND b.review_id = e.review_id))";

    static String kinds(Collection<EvidenceKind> kinds) {
        return kinds.stream().map(EvidenceKind::name).collect(Collectors.joining("','", "('", "')"));
    }

    static StepRow read(ResultSet row) throws SQLException {
        return new StepRow(
                row.getLong("review_id"),
                new ReviewSteps.Happened(
                        EvidenceKind.valueOf(row.getString("kind")), row.getObject("happened_on", LocalDate.class)),
                ChildRow.read(row),
                row.getString("iro_name"));
    }
}
