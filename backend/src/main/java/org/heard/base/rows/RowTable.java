package org.heard.base.rows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a table and writes the edited ones back in batches: only columns that changed, so that what somebody
 * else changed meanwhile stays. Everything happens in the caller's transaction.
 */
public final class RowTable<C extends Enum<C> & Column> {
    private static final int BATCH = 1_000;
    /** New rows that go in by one statement; databases limit how many values one may have. */
    private static final int IN_ONE_STATEMENT = 100;

    private final String name;
    private final String key;
    private final Class<C> columns;
    private final String alsoOnUpdate;

    /**
     * A table whose number the database gives.
     *
     * @param alsoOnUpdate what every update does besides, for example {@code version = version + 1}; may be empty
     */
    public RowTable(String name, String key, Class<C> columns, String alsoOnUpdate) {
        this.name = name;
        this.key = key;
        this.columns = columns;
        this.alsoOnUpdate = alsoOnUpdate.isEmpty() ? "" : ", " + alsoOnUpdate;
    }

    /** All rows that meet a condition ({@code 1 = 1} for every row). References come as numbers. */
    public List<Row<C>> load(Connection connection, String condition) throws SQLException {
        List<C> all = Arrays.asList(columns.getEnumConstants());
        String sql = "SELECT " + key + ", " + names(all) + " FROM " + name + " WHERE " + condition + " ORDER BY " + key;
        List<Row<C>> rows = new ArrayList<>();
        try (var select = connection.prepareStatement(sql);
                var found = select.executeQuery()) {
            while (found.next()) {
                Row<C> row = Row.stored(columns, found.getLong(1));
                for (int i = 0; i < all.size(); i++) {
                    row.put(all.get(i), value(found, i + 2, all.get(i).type()));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    /** Writes new and changed rows. A new row gets its number from the database. */
    public void write(Connection connection, Collection<Row<C>> rows) throws SQLException {
        for (var group : grouped(rows, true).entrySet()) {
            insert(connection, group.getKey(), group.getValue(), null);
        }
        update(connection, rows);
    }

    /** The same for a table whose rows are numbered by another row, named here. */
    public void write(Connection connection, Map<Row<C>, ? extends Row<?>> rows) throws SQLException {
        for (var group : grouped(rows.keySet(), true).entrySet()) {
            insert(connection, group.getKey(), group.getValue(), rows);
        }
        update(connection, rows.keySet());
    }

    private void update(Connection connection, Collection<Row<C>> rows) throws SQLException {
        for (var group : grouped(rows, false).entrySet()) {
            List<C> changed = group.getKey();
            String sql = "UPDATE " + name + " SET "
                    + changed.stream().map(c -> c.column() + " = ?").collect(Collectors.joining(", ")) + alsoOnUpdate
                    + " WHERE " + key + " = ?";
            for (List<Row<C>> batch : batches(group.getValue(), BATCH)) {
                try (var update = connection.prepareStatement(sql)) {
                    for (Row<C> row : batch) {
                        fill(update, 0, changed, row);
                        update.setLong(changed.size() + 1, row.id());
                        update.addBatch();
                    }
                    update.executeBatch();
                }
                batch.forEach(Row::settle);
            }
        }
    }

    private void insert(
            Connection connection, List<C> filled, List<Row<C>> rows, @Nullable Map<Row<C>, ? extends Row<?>> numbers)
            throws SQLException {
        int width = filled.size() + (numbers == null ? 0 : 1);
        String start = "INSERT INTO " + name + " (" + names(filled) + (numbers == null ? "" : ", " + key) + ") VALUES ";
        String values = "(" + String.join(", ", Collections.nCopies(width, "?")) + ")";
        for (List<Row<C>> batch : batches(rows, IN_ONE_STATEMENT)) {
            String sql = start + String.join(", ", Collections.nCopies(batch.size(), values));
            try (var insert = connection.prepareStatement(sql, new String[] {key})) {
                for (int i = 0; i < batch.size(); i++) {
                    Row<C> row = batch.get(i);
                    fill(insert, i * width, filled, row);
                    if (numbers != null) {
                        insert.setLong((i + 1) * width, number(numbers.get(row)));
                    }
                }
                insert.executeUpdate();
                if (numbers == null) {
                    takeNumbers(insert, batch);
                } else {
                    batch.forEach(row -> row.written(number(numbers.get(row))));
                }
            }
        }
    }

    private void takeNumbers(PreparedStatement insert, List<Row<C>> batch) throws SQLException {
        try (var numbers = insert.getGeneratedKeys()) {
            for (Row<C> row : batch) {
                if (!numbers.next()) {
                    throw new SQLException(name + ": fewer numbers than rows");
                }
                row.written(numbers.getLong(1));
            }
        }
    }

    /** Rows that can share a statement: new ones by the columns they fill, others by the columns that changed. */
    private Map<List<C>, List<Row<C>>> grouped(Collection<Row<C>> rows, boolean fresh) {
        return rows.stream()
                .filter(row ->
                        row.isFresh() == fresh && (fresh || !row.changed().isEmpty()))
                .collect(Collectors.groupingBy(
                        row -> fresh ? row.filled() : List.copyOf(row.changed()),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private List<List<Row<C>>> batches(List<Row<C>> rows, int size) {
        List<List<Row<C>>> batches = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += size) {
            batches.add(rows.subList(from, Math.min(rows.size(), from + size)));
        }
        return batches;
    }

    private void fill(PreparedStatement statement, int after, List<C> wanted, Row<C> row) throws SQLException {
        for (int i = 0; i < wanted.size(); i++) {
            switch (row.get(wanted.get(i))) {
                case null -> statement.setObject(after + i + 1, null);
                case Row<?> other -> statement.setLong(after + i + 1, number(other));
                case Instant at -> statement.setTimestamp(after + i + 1, Timestamp.from(at));
                case Object value -> statement.setObject(after + i + 1, value);
            }
        }
    }

    private long number(@Nullable Row<?> row) {
        if (row == null || row.id() == 0) {
            throw new IllegalStateException(name + " names a row that is not written yet");
        }
        return row.id();
    }

    private static @Nullable Object value(ResultSet found, int index, Class<?> type) throws SQLException {
        if (type == Row.class || type == Long.class) {
            long number = found.getLong(index);
            return found.wasNull() ? null : number;
        }
        if (type == Instant.class) {
            Timestamp at = found.getTimestamp(index);
            return at == null ? null : at.toInstant();
        }
        if (type == Boolean.class) {
            boolean yes = found.getBoolean(index);
            return found.wasNull() ? null : yes;
        }
        return found.getObject(index, type);
    }

    private static <C extends Column> String names(List<C> columns) {
        return columns.stream().map(Column::column).collect(Collectors.joining(", "));
    }
}
