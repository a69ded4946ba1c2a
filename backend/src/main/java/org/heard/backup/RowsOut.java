package org.heard.backup;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** All rows of a database at one moment, as a stream and as sums. Nobody who works with the database waits for it. */
final class RowsOut {
    /** Tells Connector/J to fetch row by row instead of a table at once. */
    private static final int ROW_BY_ROW = Integer.MIN_VALUE;

    private final Connection database;

    private RowsOut(Connection database) {
        this.database = database;
    }

    /** Writes them and says what was written. */
    static Content write(DataSource source, Instant now, DataOutputStream out) throws SQLException, IOException {
        return atOneMoment(source, rows -> rows.writeAll(now, out));
    }

    /** What the tables hold now. */
    static Map<String, Content.Table> sums(DataSource source) throws SQLException, IOException {
        return atOneMoment(source, rows -> {
            Map<String, Content.Table> sums = new TreeMap<>();
            for (TableShape table : TableShape.all(rows.database)) {
                sums.put(table.name(), rows.table(table, null));
            }
            return sums;
        });
    }

    private interface Work<T> {
        T on(RowsOut rows) throws SQLException, IOException;
    }

    /** In one transaction that sees what was committed when it began: H2 calls that serializable, MariaDB repeatable read. */
    private static <T> T atOneMoment(DataSource source, Work<T> work) throws SQLException, IOException {
        try (Connection database = source.getConnection()) {
            boolean h2 = TableShape.isH2(database);
            int before = database.getTransactionIsolation();
            database.setAutoCommit(false);
            database.setTransactionIsolation(
                    h2 ? Connection.TRANSACTION_SERIALIZABLE : Connection.TRANSACTION_REPEATABLE_READ);
            try {
                return work.on(new RowsOut(database));
            } finally {
                database.rollback();
                database.setTransactionIsolation(before);
                database.setAutoCommit(true);
            }
        }
    }

    private Content writeAll(Instant now, DataOutputStream out) throws SQLException, IOException {
        String schema = schemaVersion();
        Map<String, Content.Table> tables = new TreeMap<>();
        out.writeUTF(schema);
        out.writeUTF(now.toString());
        List<TableShape> shapes = TableShape.all(database);
        for (TableShape table : shapes) {
            out.writeBoolean(true);
            out.writeUTF(table.name());
            out.writeInt(table.columns().size());
            for (String column : table.columns().keySet()) {
                out.writeUTF(column);
            }
            Content.Table told = table(table, out);
            out.writeBoolean(false);
            out.writeLong(told.rows());
            out.writeUTF(told.sum());
            tables.put(table.name(), told);
        }
        out.writeBoolean(false);
        return new Content(schema, now, tables);
    }

    private String schemaVersion() throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("SELECT version FROM " + TableShape.MIGRATIONS
                        + " WHERE success = 1 AND version IS NOT NULL ORDER BY installed_rank")) {
            String newest = "0";
            while (row.next()) {
                newest = Integer.parseInt(row.getString(1)) > Integer.parseInt(newest) ? row.getString(1) : newest;
            }
            return newest;
        }
    }

    private Content.Table table(TableShape table, @Nullable DataOutputStream out) throws SQLException, IOException {
        Digest digest = new Digest();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<Cell> cells = List.copyOf(table.columns().values());
        try (Statement statement = database.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
            if (!TableShape.isH2(database)) {
                statement.setFetchSize(ROW_BY_ROW);
            }
            try (ResultSet row = statement.executeQuery(table.select())) {
                while (row.next()) {
                    bytes.reset();
                    DataOutputStream one = new DataOutputStream(bytes);
                    for (int i = 0; i < cells.size(); i++) {
                        Cell.write(one, cells.get(i).read(row, i + 1));
                    }
                    digest.add(bytes.toByteArray());
                    if (out != null) {
                        out.writeBoolean(true);
                        bytes.writeTo(out);
                    }
                }
            }
        }
        return new Content.Table(digest.rows(), digest.sum());
    }
}
