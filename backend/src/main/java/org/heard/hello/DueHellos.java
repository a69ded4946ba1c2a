package org.heard.hello;

import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.heard.base.ChildId;
import org.heard.base.PersonId;
import org.jspecify.annotations.Nullable;

/** Who is to be told of their new IRO: those with a phone of their own who want texts, once for each IRO. */
@Connectable
@Singleton
class DueHellos {
    private static final String DUE = """
            SELECT h.child_id, h.iro_id, h.since FROM iro_hello h JOIN child c ON c.person_id = h.child_id
              JOIN person p ON p.id = c.person_id
            WHERE h.news = TRUE AND h.told_at IS NULL AND h.since >= ? AND c.iro_id = h.iro_id AND c.died_on IS NULL
              AND c.care_end IS NULL AND c.phone_confirmed = TRUE AND p.phone IS NOT NULL AND p.active = TRUE
              AND NOT EXISTS (SELECT 1 FROM text_choice t WHERE t.child_id = c.person_id AND t.off = TRUE)
            ORDER BY h.since, h.child_id LIMIT ?
            """;

    /** Those that wait for their hour although the IRO is another one by now, or the child wants no texts. */
    private static final String NEEDLESS = """
            SELECT o.once_key FROM outbox_message o JOIN iro_hello h ON h.child_id = o.person_id
            WHERE o.status = 'WAITING' AND o.once_key LIKE 'hello-%'
              AND (o.once_key <> CONCAT('hello-', h.child_id, '-', h.iro_id, '-', h.since)
                OR EXISTS (SELECT 1 FROM text_choice t WHERE t.child_id = h.child_id AND t.off = TRUE))
            """;

    private static final String TAKE =
            "UPDATE iro_hello SET told_at = ?, told_not = NULL WHERE child_id = ? AND iro_id = ?"
                    + " AND since = ? AND told_at IS NULL";

    private final JdbcOperations database;

    DueHellos(JdbcOperations database) {
        this.database = database;
    }

    /** What became of the text about the IRO of now. */
    record Told(DueHello what, Instant at, @Nullable String whyNot) {}

    /** @param from the day since when somebody is the IRO, at the earliest */
    List<DueHello> due(LocalDate from, int most) {
        return database.prepareStatement(DUE, select -> {
            select.setObject(1, from);
            select.setInt(2, most);
            try (var row = select.executeQuery()) {
                List<DueHello> due = new ArrayList<>();
                while (row.next()) {
                    due.add(new DueHello(
                            new ChildId(row.getLong(1)),
                            new PersonId(row.getLong(2)),
                            row.getObject(3, LocalDate.class)));
                }
                return due;
            }
        });
    }

    /** Takes it for this node: whoever comes second has not. */
    boolean take(DueHello one, Instant now) {
        return database.prepareStatement(TAKE, update -> {
            update.setObject(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC));
            update.setLong(2, one.child().value());
            update.setLong(3, one.iro().value());
            update.setObject(4, one.since());
            return update.executeUpdate() > 0;
        });
    }

    void note(DueHello one, String whyNot) {
        database.prepareStatement("UPDATE iro_hello SET told_not = ? WHERE child_id = ?", update -> {
            update.setString(1, whyNot);
            update.setLong(2, one.child().value());
            return update.executeUpdate();
        });
    }

    List<String> needless() {
        return database.prepareStatement(NEEDLESS, select -> {
            try (var row = select.executeQuery()) {
                List<String> keys = new ArrayList<>();
                while (row.next()) {
                    keys.add(row.getString(1));
                }
                return keys;
            }
        });
    }

    List<Told> told(ChildId child) {
        String sql =
                "SELECT iro_id, since, told_at, told_not FROM iro_hello WHERE child_id = ? AND told_at IS NOT NULL";
        return database.prepareStatement(sql, select -> {
            select.setLong(1, child.value());
            try (var row = select.executeQuery()) {
                List<Told> told = new ArrayList<>();
                while (row.next()) {
                    told.add(new Told(
                            new DueHello(child, new PersonId(row.getLong(1)), row.getObject(2, LocalDate.class)),
                            row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                            row.getString(4)));
                }
                return told;
            }
        });
    }
}
