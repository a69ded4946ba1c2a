package org.heard.figures;

import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.heard.base.PersonId;
import org.heard.figures.ParticipationFigures.Period;

/** Of the decisions of reviews held in a period, but no "no", whose day is over: what happened. */
@Singleton
@Connectable
class PromiseRows {
    /** The newest word of anybody but the child counts. */
    private static final String HAPPENED = """
            EXISTS (SELECT 1 FROM decision_news n WHERE n.decision_id = d.id AND n.progress = 'HAPPENED'
              AND n.id = (SELECT MAX(x.id) FROM decision_news x WHERE x.decision_id = d.id
                AND x.progress IN ('ON_ITS_WAY', 'HAPPENED', 'CANNOT_HAPPEN')))
            """;

    private static final String FROM = """
             FROM child c JOIN review r USE INDEX (review_counted_by_child) ON r.child_id = c.person_id
            JOIN decision d USE INDEX (decision_counted) ON d.review_id = r.id
            """;

    private static final String THEN = """
             AND r.status = 'HELD' AND r.held_date >= ? AND r.held_date <= ? AND d.reply <> 'NO'
              AND d.removed_at IS NULL AND d.by_when < ?
            """;

    private final JdbcOperations database;

    PromiseRows(JdbcOperations database) {
        this.database = database;
    }

    private static String from(SomeChildren children, Period period) {
        String from = FROM + " WHERE " + children.condition() + THEN;
        return period.iro() == null ? from : from + " AND COALESCE(r.iro_id, c.iro_id) = ?";
    }

    private static void fill(PreparedStatement select, SomeChildren children, Period period, LocalDate today)
            throws SQLException {
        int next = children.fill(select);
        select.setObject(next, period.from());
        select.setObject(next + 1, period.to());
        select.setObject(next + 2, today);
        PersonId iro = period.iro();
        if (iro != null) {
            select.setLong(next + 3, iro.value());
        }
    }

    Kept kept(SomeChildren children, Period period, LocalDate today) {
        String sql = "SELECT COUNT(*), COALESCE(SUM(CASE WHEN " + HAPPENED + " THEN 1 ELSE 0 END), 0)"
                + from(children, period);
        return database.prepareStatement(sql, select -> {
            fill(select, children, period, today);
            try (var row = select.executeQuery()) {
                row.next();
                return new Kept(row.getInt(2), row.getInt(1));
            }
        });
    }

    /** How many of them happened. */
    record Kept(int happened, int of) {
        static final Kept NONE = new Kept(0, 0);

        Kept and(Kept more) {
            return new Kept(happened + more.happened, of + more.of);
        }
    }

    /** The reviews with a promise that was kept, or with one that was not. */
    Set<Long> reviews(SomeChildren children, Period period, LocalDate today, boolean kept) {
        String sql = "SELECT DISTINCT r.id" + from(children, period) + " AND " + (kept ? "" : "NOT ") + HAPPENED;
        return database.prepareStatement(sql, select -> {
            fill(select, children, period, today);
            Set<Long> reviews = new HashSet<>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    reviews.add(row.getLong(1));
                }
            }
            return reviews;
        });
    }
}
