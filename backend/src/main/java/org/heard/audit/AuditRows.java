package org.heard.audit;

import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.heard.base.Caller;
import org.heard.base.London;
import org.heard.base.Role;

/** Finds entries, with the names of people beside them. */
@Connectable
@Singleton
class AuditRows {
    private static final String FROM = " FROM audit_entry e LEFT JOIN audit_seal s ON s.entry_id = e.id"
            + " LEFT JOIN person p ON p.id = e.actor_id LEFT JOIN child c ON c.person_id = e.child_id"
            + " LEFT JOIN person cp ON cp.id = e.child_id";

    private final JdbcOperations database;

    AuditRows(JdbcOperations database) {
        this.database = database;
    }

    /** The newest first. */
    List<AuditLine> find(AuditSearch search, int from, int most) {
        List<Object> values = new ArrayList<>();
        String where = where(search, values);
        String sql = "SELECT e.id, s.number, e.at, e.action, e.subject, p.first_name, p.last_name, p.role,"
                + " cp.first_name, cp.last_name, c.child_ref" + FROM + where
                + " ORDER BY e.id DESC LIMIT " + most + " OFFSET " + from;
        return database.prepareStatement(sql, select -> {
            for (int i = 0; i < values.size(); i++) {
                select.setObject(i + 1, values.get(i));
            }
            try (ResultSet found = select.executeQuery()) {
                List<AuditLine> lines = new ArrayList<>();
                while (found.next()) {
                    lines.add(line(found));
                }
                return lines;
            }
        });
    }

    /** When this person came in or tried to, the oldest first. */
    List<SignInsKept.SignIn> signIns(long person) {
        String sql = "SELECT at, action FROM audit_entry WHERE actor_id = ?"
                + " AND action IN ('SIGNED_IN', 'SIGN_IN_REFUSED', 'SIGNED_OUT_EVERYWHERE') ORDER BY id";
        return database.prepareStatement(sql, select -> {
            select.setLong(1, person);
            try (ResultSet found = select.executeQuery()) {
                List<SignInsKept.SignIn> all = new ArrayList<>();
                while (found.next()) {
                    all.add(new SignInsKept.SignIn(
                            found.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                            AuditAction.valueOf(found.getString(2))));
                }
                return all;
            }
        });
    }

    /** What somebody is called. */
    String name(long person) {
        return database.prepareStatement("SELECT first_name, last_name FROM person WHERE id = ?", select -> {
            select.setLong(1, person);
            try (ResultSet found = select.executeQuery()) {
                return found.next() ? name(found.getString(1), found.getString(2)) : "";
            }
        });
    }

    private static AuditLine line(ResultSet row) throws SQLException {
        long number = row.getLong(2);
        boolean open = row.wasNull();
        return new AuditLine(
                row.getLong(1),
                open ? null : number,
                row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                name(row.getString(6), row.getString(7)),
                Objects.requireNonNullElse(row.getString(8), ""),
                AuditAction.valueOf(row.getString(4)),
                name(row.getString(9), row.getString(10)),
                Objects.requireNonNullElse(row.getString(11), ""),
                Objects.requireNonNullElse(row.getString(5), ""));
    }

    private static String name(
            @org.jspecify.annotations.Nullable String first, @org.jspecify.annotations.Nullable String last) {
        return (Objects.requireNonNullElse(first, "") + " " + Objects.requireNonNullElse(last, "")).strip();
    }

    private static String where(AuditSearch search, List<Object> values) {
        StringBuilder where = new StringBuilder(" WHERE 1 = 1");
        boolean manager = !(Caller.current() instanceof Caller.Someone someone) || someone.role() == Role.MANAGER;
        if (!manager) {
            where.append(" AND (c.restricted IS NULL OR c.restricted = FALSE)");
        }
        if (!search.child().isBlank()) {
            where.append(" AND (c.child_ref = ? OR LOWER(cp.first_name) LIKE ? OR LOWER(cp.last_name) LIKE ?)");
            values.add(search.child().strip());
            values.add(beginning(search.child()));
            values.add(beginning(search.child()));
        }
        if (!search.person().isBlank()) {
            where.append(" AND (LOWER(p.first_name) LIKE ? OR LOWER(p.last_name) LIKE ?)");
            values.add(beginning(search.person()));
            values.add(beginning(search.person()));
        }
        if (search.action() != null) {
            where.append(" AND e.action = ?");
            values.add(search.action().name());
        }
        if (search.from() != null) {
            where.append(" AND e.at >= ?");
            values.add(utc(search.from().atStartOfDay(London.ZONE).toInstant()));
        }
        if (search.until() != null) {
            where.append(" AND e.at < ?");
            values.add(utc(search.until().plusDays(1).atStartOfDay(London.ZONE).toInstant()));
        }
        return where.toString();
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    /** What somebody typed means only itself. */
    private static String beginning(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", "") + "%";
    }
}
