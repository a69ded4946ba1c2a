package org.heard.inbox;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.heard.base.London;
import org.jspecify.annotations.Nullable;

/** A question to the database, put together piece by piece, and its answer as a list. */
final class Query {
    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    Query(String sql) {
        this.sql.append(sql);
    }

    Query add(String more, Object... theirValues) {
        sql.append(' ').append(more);
        Collections.addAll(values, theirValues);
        return this;
    }

    Query add(Shown.Condition condition) {
        sql.append(" (").append(condition.sql()).append(')');
        values.addAll(condition.values());
        return this;
    }

    Query add(Whose whose) {
        sql.append(" (").append(whose.condition()).append(')');
        values.addAll(whose.values());
        return this;
    }

    /** {@code (?, ?, ?)}; the collection must not be empty. */
    Query addList(Collection<?> list) {
        sql.append(" (")
                .append(String.join(", ", Collections.nCopies(list.size(), "?")))
                .append(')');
        values.addAll(list);
        return this;
    }

    <T> List<T> list(JdbcOperations database, Reader<T> reader) {
        return database.prepareStatement(sql.toString(), select -> {
            for (int i = 0; i < values.size(); i++) {
                select.setObject(i + 1, values.get(i));
            }
            try (ResultSet row = select.executeQuery()) {
                List<T> rows = new ArrayList<>();
                while (row.next()) {
                    rows.add(reader.read(row));
                }
                return rows;
            }
        });
    }

    int number(JdbcOperations database) {
        return list(database, row -> row.getInt(1)).getFirst();
    }

    /** A moment, as the database keeps it: UTC. */
    static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        LocalDateTime at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }

    /** The day on which a moment fell, where people live. */
    static @Nullable LocalDate dayOf(@Nullable Instant moment) {
        return moment == null ? null : London.at(moment).toLocalDate();
    }
}
