package org.heard.retention;

import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.base.ChildId;
import org.heard.base.PersonId;
import org.jspecify.annotations.Nullable;

/** What retention asks the database for, and has it delete. */
@Connectable
@Singleton
class RetentionRows {
    private static final int OF_AGE = 18;

    private final JdbcOperations database;

    RetentionRows(JdbcOperations database) {
        this.database = database;
    }

    /** A child whose time here is over, and on which day it ended. */
    record Ended(ChildId child, LocalDate on) {}

    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Children who left care, turned 18, died, or moved, on that day or before. */
    List<Ended> endedBy(LocalDate day) {
        return list(
                        "SELECT c.person_id, c.date_of_birth, c.care_end, c.died_on, r.moved_on FROM child c"
                                + " LEFT JOIN retention_child r ON r.child_id = c.person_id"
                                + " WHERE c.care_end <= ? OR c.died_on <= ? OR r.moved_on <= ? OR c.date_of_birth <= ?"
                                + " ORDER BY c.person_id",
                        RetentionRows::ended,
                        day,
                        day,
                        day,
                        day.minusYears(OF_AGE))
                .stream()
                .filter(ended -> !ended.on().isAfter(day))
                .toList();
    }

    private static Ended ended(ResultSet row) throws SQLException {
        LocalDate ofAge = row.getObject(2, LocalDate.class).plusYears(OF_AGE);
        LocalDate first = Stream.of(
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, LocalDate.class),
                        row.getObject(5, LocalDate.class))
                .filter(java.util.Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(ofAge);
        return new Ended(new ChildId(row.getLong(1)), first.isBefore(ofAge) ? first : ofAge);
    }

    long count(ChildId child, List<RetentionSql.Rows> all) {
        return all.stream()
                .mapToLong(rows -> list(
                                "SELECT COUNT(*) FROM " + rows.table() + " WHERE " + rows.which(),
                                row -> row.getLong(1),
                                child.value())
                        .getFirst())
                .sum();
    }

    long delete(ChildId child, List<RetentionSql.Rows> all) {
        return all.stream()
                .mapToLong(rows -> change("DELETE FROM " + rows.table() + " WHERE " + rows.which(), child.value()))
                .sum();
    }

    /** Takes off who the child was; they can no longer sign in. */
    long forgetName(ChildId child) {
        return change(
                        "UPDATE person SET first_name = '', last_name = '', known_as = NULL, email = NULL, phone = NULL,"
                                + " active = FALSE, token_version = token_version + 1 WHERE id = ?",
                        child.value())
                + change(
                        "UPDATE child SET ssd_person_id = NULL, language = NULL, communication_needs = NULL,"
                                + " family_group = NULL, phone_confirmed = FALSE WHERE person_id = ?",
                        child.value());
    }

    boolean hasName(ChildId child) {
        return !list(
                        "SELECT id FROM person WHERE id = ? AND (first_name <> '' OR last_name <> '')",
                        row -> row.getLong(1),
                        child.value())
                .isEmpty();
    }

    long textsBefore(Instant before) {
        return list(
                                "SELECT COUNT(*) FROM outbox_message WHERE created_at < ? AND status NOT IN ('WAITING', 'SENDING')",
                                row -> row.getLong(1),
                                utc(before))
                        .getFirst()
                + list("SELECT COUNT(*) FROM stray_text WHERE came_at < ?", row -> row.getLong(1), utc(before))
                        .getFirst()
                + list("SELECT COUNT(*) FROM incoming_text WHERE came_at < ?", row -> row.getLong(1), utc(before))
                        .getFirst();
    }

    long deleteTextsBefore(Instant before) {
        return change(
                        "DELETE FROM outbox_message WHERE created_at < ? AND status NOT IN ('WAITING', 'SENDING')",
                        utc(before))
                + change("DELETE FROM stray_text WHERE came_at < ?", utc(before))
                + change("DELETE FROM incoming_text WHERE came_at < ?", utc(before));
    }

    long auditBefore(Instant before) {
        return list("SELECT COUNT(*) FROM audit_entry WHERE at < ?", row -> row.getLong(1), utc(before))
                .getFirst();
    }

    List<Held> held() {
        return list(
                "SELECT child_id, held_reason, held_by, held_at FROM retention_child WHERE held_at IS NOT NULL"
                        + " ORDER BY child_id",
                row -> new Held(
                        new ChildId(row.getLong(1)),
                        row.getString(2),
                        new PersonId(row.getLong(3)),
                        row.getObject(4, LocalDateTime.class).toInstant(ZoneOffset.UTC)));
    }

    void hold(ChildId child, @Nullable String reason, @Nullable Long by, @Nullable Instant at) {
        change("INSERT IGNORE INTO retention_child (child_id) VALUES (?)", child.value());
        change(
                "UPDATE retention_child SET held_reason = ?, held_by = ?, held_at = ? WHERE child_id = ?",
                reason,
                by,
                at == null ? null : utc(at),
                child.value());
    }

    void moved(ChildId child, @Nullable LocalDate on) {
        change("INSERT IGNORE INTO retention_child (child_id) VALUES (?)", child.value());
        change("UPDATE retention_child SET moved_on = ? WHERE child_id = ?", on, child.value());
    }

    Optional<ChildId> find(String councilsId) {
        return list("SELECT person_id FROM child WHERE child_ref = ?", row -> new ChildId(row.getLong(1)), councilsId)
                .stream()
                .findFirst();
    }

    String ref(ChildId child) {
        return list("SELECT child_ref FROM child WHERE person_id = ?", row -> row.getString(1), child.value())
                .getFirst();
    }

    /** The number of the package. */
    long handedOver(ChildId child, Instant at, String file, String sha256) {
        change(
                "INSERT INTO handover (child_id, made_at, file, sha256) VALUES (?, ?, ?, ?)",
                child.value(),
                utc(at),
                file,
                sha256);
        return list("SELECT MAX(id) FROM handover WHERE child_id = ?", row -> row.getLong(1), child.value())
                .getFirst();
    }

    void report(Done done) {
        change(
                "INSERT INTO retention_line (deleted_at, kind, child_id, deleted, handover) VALUES (?, ?, ?, ?, ?)",
                utc(done.at()),
                done.kind().name(),
                done.child() == null ? null : done.child().value(),
                done.count(),
                done.handover());
    }

    List<Done> reported(int most) {
        return list(
                "SELECT kind, child_id, deleted_at, deleted, handover FROM retention_line ORDER BY id DESC LIMIT "
                        + most,
                row -> new Done(
                        Kind.valueOf(row.getString(1)),
                        id(row, 2) == null ? null : new ChildId(row.getLong(2)),
                        row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getLong(4),
                        id(row, 5)));
    }

    private static @Nullable Long id(ResultSet row, int column) throws SQLException {
        long id = row.getLong(column);
        return row.wasNull() ? null : id;
    }

    private <T> List<T> list(String sql, Reader<T> reader, @Nullable Object... values) {
        return database.prepareStatement(sql, select -> {
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            try (ResultSet row = select.executeQuery()) {
                List<T> all = new ArrayList<>();
                while (row.next()) {
                    all.add(reader.read(row));
                }
                return all;
            }
        });
    }

    private long change(String sql, @Nullable Object... values) {
        return database.prepareStatement(sql, change -> {
            for (int i = 0; i < values.length; i++) {
                change.setObject(i + 1, values[i]);
            }
            return (long) change.executeUpdate();
        });
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
