package org.heard.export;

import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.heard.base.ReviewId;

/** Which reviews have a code that was confirmed in the portal. */
@Singleton
@Connectable
class ConfirmedReviews {
    private static final String BETWEEN = """
            SELECT r.id FROM review r
            WHERE r.status = 'HELD' AND r.held_date >= ? AND r.held_date <= ? AND r.id > ?
              AND EXISTS (SELECT 1 FROM participation p WHERE p.review_id = r.id)
            ORDER BY r.id LIMIT ?
            """;

    private final JdbcOperations database;

    ConfirmedReviews(JdbcOperations database) {
        this.database = database;
    }

    /** One confirmation, with its own number. */
    record Change(long number, ReviewId review) {}

    /** Confirmations with a number above {@code after}, in order. */
    List<Change> changedAfter(long after, int limit) {
        return database.prepareStatement(
                "SELECT id, review_id FROM participation WHERE id > ? ORDER BY id LIMIT ?", select -> {
                    select.setLong(1, after);
                    select.setInt(2, limit);
                    List<Change> changes = new ArrayList<>();
                    try (var found = select.executeQuery()) {
                        while (found.next()) {
                            changes.add(new Change(found.getLong(1), new ReviewId(found.getLong(2))));
                        }
                    }
                    return changes;
                });
    }

    /** By number, those above {@code after}. */
    List<ReviewId> heldBetween(LocalDate from, LocalDate to, long after, int limit) {
        return database.prepareStatement(BETWEEN, select -> {
            select.setObject(1, from);
            select.setObject(2, to);
            select.setLong(3, after);
            select.setInt(4, limit);
            List<ReviewId> ids = new ArrayList<>();
            try (var found = select.executeQuery()) {
                while (found.next()) {
                    ids.add(new ReviewId(found.getLong(1)));
                }
            }
            return ids;
        });
    }
}
