package org.heard.export;

import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.base.ChildId;
import org.heard.base.PersonId;
import org.heard.base.ReviewId;
import org.jspecify.annotations.Nullable;

/** Reviews whose day has passed and that nobody has recorded. */
@Singleton
@Connectable
class OpenReviews {
    private static final String OVERDUE = """
            SELECT r.id, r.child_id, COALESCE(r.iro_id, c.iro_id) AS iro, r.planned_date
            FROM review r JOIN child c ON c.person_id = r.child_id
            WHERE r.status = 'PLANNED' AND c.care_end IS NULL AND c.died_on IS NULL
              AND COALESCE(r.planned_date, r.due_date, r.due_computed) >= ?
              AND COALESCE(r.planned_date, r.due_date, r.due_computed) <= ?
              AND COALESCE(r.planned_date, r.due_date, r.due_computed) < ?
            ORDER BY r.id
            """;

    private final JdbcOperations database;

    OpenReviews(JdbcOperations database) {
        this.database = database;
    }

    /** One of them; planned, or only due. */
    record Overdue(ReviewId review, ChildId child, @Nullable PersonId iro, boolean planned) {
        Warning warning() {
            return planned
                    ? new Warning(
                            child,
                            review,
                            "The day for which the review was planned has passed, and nothing is recorded.",
                            "Say what happened, or give the review another day.",
                            null)
                    : new Warning(
                            child,
                            review,
                            "The review is overdue and has no day yet.",
                            "Plan it, or say what happened if it was held.",
                            null);
        }
    }

    /** Those of a period, by what was planned, else by what is due. */
    List<Overdue> overdue(LocalDate from, LocalDate to, LocalDate today) {
        return database.prepareStatement(OVERDUE, select -> {
            select.setObject(1, from);
            select.setObject(2, to);
            select.setObject(3, today);
            List<Overdue> reviews = new ArrayList<>();
            try (var found = select.executeQuery()) {
                while (found.next()) {
                    reviews.add(read(found));
                }
            }
            return reviews;
        });
    }

    private static Overdue read(ResultSet row) throws SQLException {
        return new Overdue(
                new ReviewId(row.getLong("id")),
                new ChildId(row.getLong("child_id")),
                Optional.ofNullable(row.getObject("iro", Long.class))
                        .map(PersonId::new)
                        .orElse(null),
                row.getObject("planned_date") != null);
    }
}
