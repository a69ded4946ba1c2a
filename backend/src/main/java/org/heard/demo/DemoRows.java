package org.heard.demo;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.base.ChildId;
import org.heard.base.PersonId;
import org.heard.base.ReviewId;
import org.heard.base.Role;
import org.heard.review.ParticipationCode;

/** Looks for people worth trying out. */
@Connectable
@Singleton
@Requires(property = "heard.demo", value = "true")
class DemoRows {
    private static final int ENOUGH = 200;

    private final JdbcOperations database;

    DemoRows(JdbcOperations database) {
        this.database = database;
    }

    /**
     * A child's next review.
     *
     * @param day the one set, else the one by which it is due
     */
    record Coming(ChildId child, ReviewId review, LocalDate day, boolean set) {}

    /** Children with an IRO and their next review, soonest first. */
    List<Coming> childrenWithAReview(LocalDate today) {
        String sql = """
                SELECT c.person_id, r.id, COALESCE(r.planned_date, r.due_date, r.due_computed) AS review_on, r.planned_date
                FROM child c JOIN review r ON r.child_id = c.person_id
                WHERE r.status = 'PLANNED' AND c.iro_id IS NOT NULL AND c.restricted = FALSE AND c.care_end IS NULL
                  AND COALESCE(r.planned_date, r.due_date, r.due_computed) >= ?
                ORDER BY review_on, c.person_id
                """;
        return database.prepareStatement(sql, select -> {
            select.setObject(1, today);
            select.setMaxRows(ENOUGH);
            try (var found = select.executeQuery()) {
                Map<Long, Coming> children = new LinkedHashMap<>();
                while (found.next()) {
                    children.putIfAbsent(
                            found.getLong(1),
                            new Coming(
                                    new ChildId(found.getLong(1)),
                                    new ReviewId(found.getLong(2)),
                                    found.getObject(3, LocalDate.class),
                                    found.getObject(4, LocalDate.class) != null));
                }
                return List.copyOf(children.values());
            }
        });
    }

    /** A review with the case system's code that no IRO has recorded in the portal. */
    record Held(ReviewId review, PersonId iro, LocalDate day, ParticipationCode code) {}

    /** Reviews held from one day to another, of children with an IRO, by number. */
    List<Held> notRecorded(LocalDate from, LocalDate to, int most) {
        String sql = """
                SELECT r.id, c.iro_id, r.held_date, r.imported_code FROM review r JOIN child c ON c.person_id = r.child_id
                WHERE r.status = 'HELD' AND r.held_date >= ? AND r.held_date <= ? AND r.imported_code IS NOT NULL
                  AND c.iro_id IS NOT NULL AND c.restricted = FALSE AND c.short_breaks_only = FALSE
                  AND NOT EXISTS (SELECT 1 FROM participation p WHERE p.review_id = r.id)
                  AND NOT EXISTS (SELECT 1 FROM consultation k WHERE k.review_id = r.id)
                ORDER BY r.id LIMIT ?
                """;
        return database.prepareStatement(sql, select -> {
            select.setObject(1, from);
            select.setObject(2, to);
            select.setInt(3, most);
            try (var found = select.executeQuery()) {
                List<Held> held = new ArrayList<>();
                while (found.next()) {
                    held.add(new Held(
                            new ReviewId(found.getLong(1)),
                            new PersonId(found.getLong(2)),
                            found.getObject(3, LocalDate.class),
                            ParticipationCode.valueOf(found.getString(4))));
                }
                return held;
            }
        });
    }

    /** The child has the IRO they have since that day, and had another before. */
    void hadBefore(ChildId child, PersonId before, LocalDate since) {
        database.prepareStatement(
                "UPDATE iro_hello SET before_id = ?, since = ?, said_on = NULL, news = TRUE WHERE child_id = ?",
                update -> {
                    update.setLong(1, before.value());
                    update.setObject(2, since);
                    update.setLong(3, child.value());
                    return update.executeUpdate();
                });
    }

    /** Those who are alerted have a mobile too: of the numbers that Ofcom keeps free for stories. */
    void mobilesOfStaff() {
        database.prepareStatement(
                "UPDATE person SET phone = CONCAT('07700 9004', LPAD(MOD(id, 100), 2, '0'))"
                        + " WHERE role IN ('IRO', 'SOCIAL_WORKER', 'MANAGER') AND phone IS NULL",
                update -> update.executeUpdate());
    }

    /** Whether any text was sent yet, alerts apart: those go while the story is put in. */
    boolean hasTexts() {
        return database.prepareStatement("SELECT COUNT(*) FROM outbox_message WHERE once_key IS NULL", select -> {
            try (var found = select.executeQuery()) {
                return found.next() && found.getLong(1) > 0;
            }
        });
    }

    /** Whether nobody has been put in yet. */
    boolean isEmpty() {
        return database.prepareStatement("SELECT COUNT(*) FROM person", select -> {
            try (var found = select.executeQuery()) {
                return found.next() && found.getLong(1) == 0;
            }
        });
    }

    /** The child with this id of the council's. */
    ChildId child(String ref) {
        return database.prepareStatement("SELECT person_id FROM child WHERE child_ref = ?", select -> {
            select.setString(1, ref);
            try (var found = select.executeQuery()) {
                if (!found.next()) {
                    throw new IllegalStateException("no child " + ref + " in the demo council");
                }
                return new ChildId(found.getLong(1));
            }
        });
    }

    List<PersonId> staff(Role role) {
        return database.prepareStatement(
                "SELECT id FROM person WHERE role = ? AND active = TRUE ORDER BY id LIMIT 3", select -> {
                    select.setString(1, role.name());
                    try (var found = select.executeQuery()) {
                        List<PersonId> people = new ArrayList<>();
                        while (found.next()) {
                            people.add(new PersonId(found.getLong(1)));
                        }
                        return people;
                    }
                });
    }
}
