package org.heard.reminder;

import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.heard.base.ChildId;
import org.heard.base.ReviewId;

/**
 * Who is to be texted now, once each: before a review those with a phone of their own who sent nothing and did not say no;
 * afterwards those who sent something, those for whom a letter lies ready, and halfway those who have decisions to look at.
 */
@Connectable
@Singleton
class DueReminders {
    private static final String REACHABLE = """
             JOIN child c ON c.person_id = r.child_id JOIN person p ON p.id = c.person_id
            WHERE c.died_on IS NULL AND c.phone_confirmed = TRUE AND p.phone IS NOT NULL AND p.active = TRUE
              AND NOT EXISTS (SELECT 1 FROM text_choice t WHERE t.child_id = c.person_id AND t.off = TRUE)
              AND NOT EXISTS (SELECT 1 FROM reminder m WHERE m.review_id = r.id AND m.kind = ?)
            """;
    private static final String SENT = """
            EXISTS (SELECT 1 FROM consultation k JOIN sending s ON s.consultation_id = k.id
                WHERE k.review_id = r.id AND k.voice = 'CHILD' AND s.taken_back_at IS NULL%s)
            """;
    private static final String SAID_NO =
            "EXISTS (SELECT 1 FROM evidence e WHERE e.review_id = r.id AND e.kind = 'DECLINED'"
                    + " AND NOT EXISTS (SELECT 1 FROM evidence b WHERE b.review_id = e.review_id AND b.replaces = e.id))";

    private static final String BEFORE = "SELECT r.id, r.child_id FROM review r" + REACHABLE
            + " AND r.status = 'PLANNED' AND r.planned_date >= ? AND r.planned_date <= ? AND NOT " + SAID_NO
            + " AND NOT "
            + SENT.formatted("") + " ORDER BY r.planned_date, r.id LIMIT ?";

    private static final String HELD = "SELECT r.id, r.child_id FROM review r" + REACHABLE
            + " AND r.status = 'HELD' AND r.held_date >= ? AND r.held_date <= ?"
            + " AND NOT EXISTS (SELECT 1 FROM feedback f WHERE f.review_id = r.id AND f.voice = 'CHILD')"
            + " ORDER BY r.id LIMIT ?";

    /** Whoever answered by text was thanked in the conversation. */
    private static final String THANKS = "SELECT r.id, r.child_id FROM review r" + REACHABLE + " AND "
            + SENT.formatted(" AND s.sent_at >= ?")
            + " AND NOT EXISTS (SELECT 1 FROM evidence e WHERE e.review_id = r.id AND e.kind = 'FORM_SENT'"
            + " AND e.channel = 'TEXT') ORDER BY r.id LIMIT ?";

    /** Whoever has read it already, or was texted a link when it was sent, needs no text. */
    private static final String LETTERS = "SELECT r.id, r.child_id FROM review r JOIN minutes l ON l.review_id = r.id"
            + REACHABLE + " AND l.published_at >= ? AND NOT EXISTS (SELECT 1 FROM minutes_reading g"
            + " WHERE g.review_id = r.id AND g.reader_id = r.child_id) AND NOT EXISTS (SELECT 1 FROM invitation i"
            + " WHERE i.person_id = r.child_id AND i.kind = 'LINK' AND i.created_at >= l.published_at)"
            + " ORDER BY r.id LIMIT ?";

    private static final String SAID_HALFWAY =
            "EXISTS (SELECT 1 FROM evidence e WHERE e.review_id = r.id AND e.kind = 'SAID_HALFWAY'%s"
                    + " AND NOT EXISTS (SELECT 1 FROM evidence b WHERE b.review_id = e.review_id AND b.replaces = e.id))";

    /** From the day in the middle between two reviews: as many days since the last as until the next, and some more. */
    private static final String HALFWAY = "SELECT r.id, r.child_id FROM review r" + REACHABLE
            + " AND r.status = 'PLANNED' AND EXISTS (SELECT 1 FROM review h JOIN minutes l ON l.review_id = h.id"
            + " WHERE h.child_id = r.child_id AND h.status = 'HELD' AND l.published_at IS NOT NULL"
            + " AND NOT EXISTS (SELECT 1 FROM review n WHERE n.child_id = h.child_id AND n.held_date > h.held_date)"
            + " AND EXISTS (SELECT 1 FROM decision d WHERE d.review_id = h.id AND d.removed_at IS NULL AND d.reply <> 'NO')"
            + " AND COALESCE(r.planned_date, r.due_date, r.due_computed) > ? AND TIMESTAMPDIFF(DAY, h.held_date, ?)"
            + " - TIMESTAMPDIFF(DAY, ?, COALESCE(r.planned_date, r.due_date, r.due_computed)) BETWEEN 0 AND ?) AND NOT "
            + SAID_HALFWAY.formatted(" AND e.happened_on >= ?") + " ORDER BY r.id LIMIT ?";

    /** Invitations and reminders that wait for their hour although nobody needs them any more. */
    private static final String NEEDLESS = "SELECT r.id, r.child_id, m.kind FROM reminder m"
            + " JOIN review r ON r.id = m.review_id JOIN outbox_message o ON o.once_key = CONCAT('remind-', r.id, '-', m.kind)"
            + " WHERE o.status = 'WAITING' AND (m.kind IN ('INVITE', 'NUDGE', 'LAST_CALL') AND (r.status <> 'PLANNED' OR "
            + SAID_NO + " OR " + SENT.formatted("")
            + ") OR m.kind = 'HALFWAY' AND (r.status <> 'PLANNED' OR " + SAID_HALFWAY.formatted("")
            + ") OR EXISTS (SELECT 1 FROM text_choice t WHERE t.child_id = r.child_id AND t.off = TRUE))";

    private final JdbcOperations database;

    DueReminders(JdbcOperations database) {
        this.database = database;
    }

    List<DueReminder> before(ReminderKind kind, LocalDate from, LocalDate until, int most) {
        return find(BEFORE, kind, kind.name(), from, until, most);
    }

    /** Reviews held in these days about which the child has said nothing with a name. */
    List<DueReminder> feedback(LocalDate from, LocalDate until, int most) {
        return find(HELD, ReminderKind.FEEDBACK, ReminderKind.FEEDBACK.name(), from, until, most);
    }

    /** @param since from then on */
    List<DueReminder> thanks(Instant since, int most) {
        return find(THANKS, ReminderKind.THANK_YOU, ReminderKind.THANK_YOU.name(), utc(since), most);
    }

    /** @param since from then on */
    List<DueReminder> letters(Instant since, int most) {
        return find(LETTERS, ReminderKind.LETTER_READY, ReminderKind.LETTER_READY.name(), utc(since), most);
    }

    /** @param since reviews halfway to the next one on that day or later; who has said since how it goes needs no text */
    List<DueReminder> halfway(LocalDate since, LocalDate today, int most) {
        long days = 2 * ChronoUnit.DAYS.between(since, today);
        return find(HALFWAY, ReminderKind.HALFWAY, ReminderKind.HALFWAY.name(), today, today, today, days, since, most);
    }

    List<DueReminder> needless() {
        return database.prepareStatement(NEEDLESS, select -> {
            try (var row = select.executeQuery()) {
                List<DueReminder> found = new ArrayList<>();
                while (row.next()) {
                    found.add(new DueReminder(
                            new ReviewId(row.getLong(1)),
                            new ChildId(row.getLong(2)),
                            ReminderKind.valueOf(row.getString(3))));
                }
                return found;
            }
        });
    }

    private List<DueReminder> find(String sql, ReminderKind kind, Object... values) {
        return database.prepareStatement(sql, select -> {
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            try (var row = select.executeQuery()) {
                List<DueReminder> due = new ArrayList<>();
                while (row.next()) {
                    due.add(new DueReminder(new ReviewId(row.getLong(1)), new ChildId(row.getLong(2)), kind));
                }
                return due;
            }
        });
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
