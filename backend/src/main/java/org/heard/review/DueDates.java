package org.heard.review;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.heard.base.ChildId;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the diary complete where no extract does: every child in care has a next review, and it has a due date by the
 * {@link StatutoryClocks}. Called by other features inside their own permissioned work, not by pages.
 *
 * <p>Reads children and reviews together, because the clocks run from the start of care; writes reviews only.
 */
@Singleton
public class DueDates {
    private static final String EVERY_CHILD = """
            SELECT c.person_id, c.care_start, c.care_end, c.short_breaks_only, c.died_on,
                   r.id, r.status, r.source, r.held_date, r.due_computed
            FROM child c LEFT JOIN review r ON r.child_id = c.person_id AND r.status <> 'CANCELLED'
            """;
    private static final String IN_ORDER =
            " ORDER BY c.person_id, COALESCE(r.planned_date, r.due_date, r.due_computed), r.id";

    private final JdbcOperations database;
    private final StatutoryClocks clocks;

    DueDates(JdbcOperations database, StatutoryClocks clocks) {
        this.database = database;
        this.clocks = clocks;
    }

    /** How many reviews were given another due date, were planned, and were cancelled because care has ended. */
    public record Outcome(int dated, int planned, int cancelled) {}

    /** When the next review of a child is due, by the clocks as they are set now; see {@link StatutoryClocks.ReviewClock}. */
    public Optional<LocalDate> due(@Nullable LocalDate careStart, List<LocalDate> heldInThisPeriod) {
        return clocks.reviews().due(careStart, heldInThisPeriod);
    }

    /**
     * Computes the due date of every child's next review, plans one for each child in care who has none, and cancels what
     * the portal itself planned for children who are not in care any more. Changes nothing the second time.
     */
    @Transactional
    public Outcome fill() {
        return write(read(EVERY_CHILD + IN_ORDER, null));
    }

    /** The same for one child. */
    @Transactional
    public Outcome fill(ChildId child) {
        return write(read(EVERY_CHILD + "WHERE c.person_id = ?" + IN_ORDER, child));
    }

    private Collection<ReviewHistory> read(String sql, @Nullable ChildId only) {
        return database.prepareStatement(sql, select -> {
            if (only != null) {
                select.setLong(1, only.value());
            }
            Map<Long, ReviewHistory> children = new LinkedHashMap<>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    children.computeIfAbsent(row.getLong("person_id"), ReviewHistory::new)
                            .add(row);
                }
            }
            return children.values();
        });
    }

    private Outcome write(Collection<ReviewHistory> children) {
        var clock = clocks.reviews();
        List<ReviewHistory> toDate = new ArrayList<>();
        List<ReviewHistory> toPlan = new ArrayList<>();
        List<ReviewHistory> toCancel = new ArrayList<>();
        for (ReviewHistory child : children) {
            if (!child.isReviewed()) {
                if (child.plannedHere != null) {
                    toCancel.add(child);
                }
                continue;
            }
            child.due = clock.due(child.careStart, child.held()).orElse(null);
            if (child.next == null) {
                toPlan.add(child);
            } else if (!Objects.equals(child.due, child.dueBefore)) {
                toDate.add(child);
            }
        }
        each("UPDATE review SET due_computed = ?, version = version + 1 WHERE id = ?", toDate, (update, child) -> {
            update.setObject(1, child.due);
            update.setObject(2, child.next);
        });
        each(
                "INSERT INTO review (child_id, source, status, due_computed) VALUES (?, '" + Review.PLANNED_HERE
                        + "', 'PLANNED', ?)",
                toPlan,
                (insert, child) -> {
                    insert.setLong(1, child.id);
                    insert.setObject(2, child.due);
                });
        each(
                "UPDATE review SET status = 'CANCELLED', version = version + 1 WHERE id = ?",
                toCancel,
                (update, child) -> update.setObject(1, child.plannedHere));
        return new Outcome(toDate.size(), toPlan.size(), toCancel.size());
    }

    private void each(String sql, List<ReviewHistory> children, Filler filler) {
        if (children.isEmpty()) {
            return;
        }
        database.prepareStatement(sql, statement -> {
            for (ReviewHistory child : children) {
                filler.fill(statement, child);
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    private interface Filler {
        void fill(PreparedStatement statement, ReviewHistory child) throws SQLException;
    }
}
