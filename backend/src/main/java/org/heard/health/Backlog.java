package org.heard.health;

import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** What waits for somebody or something, counted straight from the rows. */
@Connectable
@Singleton
class Backlog {
    private static final Duration TOO_LONG = Duration.ofMinutes(15);

    private final JdbcOperations database;
    private final InstantSource time;

    Backlog(JdbcOperations database, InstantSource time) {
        this.database = database;
        this.time = time;
    }

    /** Messages past their time that have not left. */
    boolean isStuck() {
        return number(
                        "SELECT COUNT(*) FROM outbox_message WHERE status IN ('WAITING', 'SENDING')"
                                + " AND COALESCE(not_before, created_at) < ?",
                        time.instant().minus(TOO_LONG))
                > 0;
    }

    Counts counts() {
        Instant now = time.instant();
        return new Counts(
                number("SELECT COUNT(*) FROM outbox_message WHERE status IN ('WAITING', 'SENDING')"),
                number("SELECT COUNT(*) FROM outbox_message WHERE status = 'FAILED'"),
                oldest(now),
                number("SELECT COUNT(*) FROM flag WHERE answered_at IS NULL AND drill = FALSE"),
                number("SELECT COUNT(*) FROM flag WHERE answered_at IS NULL AND drill = FALSE AND unreached = TRUE"),
                number("SELECT COUNT(*) FROM scheduled_tasks WHERE consecutive_failures > 0"),
                number(
                        "SELECT COUNT(*) FROM scheduled_tasks WHERE picked = FALSE AND execution_time < ?",
                        now.minus(TOO_LONG)));
    }

    /** For how many seconds the oldest message that may leave has waited. */
    private long oldest(Instant now) {
        return database.prepareStatement(
                "SELECT MIN(COALESCE(not_before, created_at)) FROM outbox_message WHERE status IN ('WAITING', 'SENDING')",
                select -> {
                    try (ResultSet row = select.executeQuery()) {
                        LocalDateTime since = row.next() ? row.getObject(1, LocalDateTime.class) : null;
                        return since == null
                                ? 0L
                                : Math.max(
                                        0,
                                        Duration.between(since.toInstant(ZoneOffset.UTC), now)
                                                .toSeconds());
                    }
                });
    }

    private long number(String sql, Instant... values) {
        return database.prepareStatement(sql, select -> {
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, LocalDateTime.ofInstant(values[i], ZoneOffset.UTC));
            }
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }
}
