package org.heard.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Rows put in and changed without going through a feature, for what a feature's test needs to stand on. */
record Table(DataSource database) {

    /** The id the database gave, or 0 when the table gives none. */
    long insert(String sql, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                var insert = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            fill(insert, values).executeUpdate();
            try (var keys = insert.getGeneratedKeys()) {
                return keys.next() ? keys.getLong(1) : 0;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The same row many times. */
    void insertMany(String sql, int times, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                var insert = connection.prepareStatement(sql)) {
            fill(insert, values);
            for (int i = 0; i < times; i++) {
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    void update(String sql, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                var update = connection.prepareStatement(sql)) {
            fill(update, values).executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    String text(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                var select = connection.prepareStatement(sql);
                var found = fill(select, values).executeQuery()) {
            if (!found.next()) {
                throw new IllegalStateException("nothing found: " + sql);
            }
            return found.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    long number(String sql, Object... values) {
        return Long.parseLong(text(sql, values));
    }

    private static PreparedStatement fill(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
