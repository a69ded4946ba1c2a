package org.heard.reminder;

import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.heard.base.ChildId;
import org.heard.base.ReviewId;

/** Who is to be reminded: a review in the next days, a phone of their own, nothing sent, no "no", and not told this yet. */
@Connectable
@Singleton
class DueReminders {
    private static final String SQL = """
            SELECT r.id, r.child_id FROM review r JOIN child c ON c.person_id = r.child_id
            JOIN person p ON p.id = c.person_id
            WHERE r.status = 'PLANNED' AND r.planned_date >= ? AND r.planned_date <= ?
              AND c.died_on IS NULL AND c.phone_confirmed = TRUE AND p.phone IS NOT NULL AND p.active = TRUE
              AND NOT EXISTS (SELECT 1 FROM text_choice t WHERE t.child_id = c.person_id AND t.off = TRUE)
              AND NOT EXISTS (SELECT 1 FROM reminder m WHERE m.review_id = r.id AND m.kind = ?)
              AND NOT EXISTS (SELECT 1 FROM evidence e WHERE e.review_id = r.id AND e.kind = 'DECLINED')
              AND NOT EXISTS (SELECT 1 FROM consultation k JOIN sending s ON s.consultation_id = k.id
                WHERE k.review_id = r.id AND k.voice = 'CHILD' AND s.taken_back_at IS NULL)
            ORDER BY r.planned_date, r.id LIMIT ?
            """;

    private final JdbcOperations database;

    DueReminders(JdbcOperations database) {
        this.database = database;
    }

    List<DueReminder> of(ReminderKind kind, LocalDate from, LocalDate until, int most) {
        return database.prepareStatement(SQL, select -> {
            select.setObject(1, from);
            select.setObject(2, until);
            select.setString(3, kind.name());
            select.setInt(4, most);
            try (var row = select.executeQuery()) {
                List<DueReminder> due = new ArrayList<>();
                while (row.next()) {
                    due.add(new DueReminder(new ReviewId(row.getLong(1)), new ChildId(row.getLong(2)), kind));
                }
                return due;
            }
        });
    }
}
