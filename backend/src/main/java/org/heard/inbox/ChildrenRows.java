package org.heard.inbox;

import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The table of children, as lists need it. */
@Connectable
@Singleton
class ChildrenRows {
    private static final String SELECT = "SELECT " + ChildRow.COLUMNS + ", c.child_ref,"
            + " CASE WHEN w.id IS NULL THEN '' ELSE CONCAT(COALESCE(NULLIF(w.known_as, ''), w.first_name), ' ', w.last_name)"
            + " END AS iro_name,"
            + " (SELECT MIN(COALESCE(r.planned_date, r.due_date, r.due_computed)) FROM review r"
            + " WHERE r.child_id = c.person_id AND r.status = 'PLANNED') AS next_review,"
            + " (SELECT MIN(r.planned_date) FROM review r WHERE r.child_id = c.person_id AND r.status = 'PLANNED')"
            + " AS next_planned"
            + " FROM child c JOIN person p ON p.id = c.person_id LEFT JOIN person w ON w.id = c.iro_id"
            + " WHERE c.care_end IS NULL AND c.died_on IS NULL AND";

    private final JdbcOperations database;
    private final InboxRows inbox;

    ChildrenRows(JdbcOperations database, InboxRows inbox) {
        this.database = database;
        this.inbox = inbox;
    }

    record Line(
            ChildRow child,
            String ref,
            String iro,
            @Nullable LocalDate nextReview,
            boolean planned) {

        static Line read(ResultSet row) throws SQLException {
            LocalDate next = row.getObject("next_review", LocalDate.class);
            return new Line(
                    ChildRow.read(row),
                    row.getString("child_ref"),
                    row.getString("iro_name").strip(),
                    next,
                    next != null && Objects.equals(next, row.getObject("next_planned", LocalDate.class)));
        }
    }

    List<Line> find(Whose whose, List<String> beginnings, int most) {
        Query query = new Query(SELECT).add(whose);
        for (String word : beginnings) {
            String begins = word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
            query.add(
                    "AND (LOWER(p.last_name) LIKE ? ESCAPE '!' OR LOWER(p.first_name) LIKE ? ESCAPE '!'"
                            + " OR LOWER(p.known_as) LIKE ? ESCAPE '!' OR LOWER(c.child_ref) LIKE ? ESCAPE '!')",
                    begins,
                    begins,
                    begins,
                    begins);
        }
        return query.add("ORDER BY p.last_name, p.first_name, p.id LIMIT ?", most)
                .list(database, Line::read);
    }

    List<Line> withoutIro(Whose whose, int most) {
        return new Query(SELECT)
                .add(whose)
                .add(
                        "AND c.iro_id IS NULL AND c.short_breaks_only = FALSE ORDER BY p.last_name, p.first_name, p.id LIMIT ?",
                        most)
                .list(database, Line::read);
    }

    /** A child in care who waits for an IRO, since the day care began. */
    record Waiting(ChildRow child, LocalDate careStart) {}

    List<Waiting> withoutIroSince(Whose whose) {
        return new Query(
                        "SELECT " + ChildRow.COLUMNS + ", c.care_start FROM child c JOIN person p ON p.id = c.person_id"
                                + " WHERE c.care_end IS NULL AND c.died_on IS NULL AND c.iro_id IS NULL"
                                + " AND c.short_breaks_only = FALSE AND c.care_start IS NOT NULL AND")
                .add(whose)
                .add("ORDER BY c.care_start LIMIT ?", Children.MOST)
                .list(database, row -> new Waiting(ChildRow.read(row), row.getObject("care_start", LocalDate.class)));
    }

    Families families(List<ChildRow> children, Whose whose) {
        return Families.of(children, inbox, whose);
    }
}
