package org.heard.ui.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows for many tables, written in batches; tables in the order in which they were first named, so that parents come first. */
final class Inserts implements AutoCloseable {
    private static final int BATCH = 20_000;

    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new LinkedHashMap<>();
    private int waiting;

    Inserts(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
    }

    /** @param into table and columns, for example {@code person (id, role)} */
    void add(String into, @Nullable Object... values) throws SQLException {
        PreparedStatement insert = statements.get(into);
        if (insert == null) {
            insert = connection.prepareStatement(
                    "INSERT INTO " + into + " VALUES (?" + ", ?".repeat(values.length - 1) + ")");
            statements.put(into, insert);
        }
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
        waiting++;
    }

    /** Between two wholes, never within one: then no row waits for its parent. */
    void mayFlush() throws SQLException {
        if (waiting >= BATCH) {
            flush();
        }
    }

    void flush() throws SQLException {
        for (PreparedStatement insert : statements.values()) {
            insert.executeBatch();
        }
        connection.commit();
        waiting = 0;
    }

    @Override
    public void close() throws SQLException {
        flush();
        for (PreparedStatement insert : statements.values()) {
            insert.close();
        }
        connection.setAutoCommit(true);
    }
}
