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
import org.heard.base.Role;

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

    /** Children with an IRO and the day of a review that is still to come, soonest first. */
    Map<ChildId, LocalDate> childrenWithAReview(LocalDate today) {
        String sql = """
                SELECT c.person_id, MIN(COALESCE(r.planned_date, r.due_date, r.due_computed)) AS review_on
                FROM child c JOIN review r ON r.child_id = c.person_id
                WHERE r.status = 'PLANNED' AND c.iro_id IS NOT NULL AND c.restricted = FALSE AND c.care_end IS NULL
                  AND COALESCE(r.planned_date, r.due_date, r.due_computed) >= ?
                GROUP BY c.person_id ORDER BY review_on, c.person_id
                """;
        return database.prepareStatement(sql, select -> {
            select.setObject(1, today);
            select.setMaxRows(ENOUGH);
            try (var found = select.executeQuery()) {
                Map<ChildId, LocalDate> children = new LinkedHashMap<>();
                while (found.next()) {
                    children.put(new ChildId(found.getLong(1)), found.getObject(2, LocalDate.class));
                }
                return children;
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
