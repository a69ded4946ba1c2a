package org.heard.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.heard.seal.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/** Puts a backup's rows into an empty database: makes the tables as they were then; later migrations run at the next start. */
final class IntoDatabase implements RowsIn.Taker, AutoCloseable {
    private static final int BATCH = 500;

    private final DataSource source;
    private final Connection database;
    private final boolean h2;
    private Map<String, TableShape> shapes = Map.of();
    private List<Cell> cells = List.of();
    private @Nullable TableShape table;
    private @Nullable PreparedStatement insert;
    private int waiting;

    IntoDatabase(DataSource source) throws SQLException {
        this.source = source;
        this.database = source.getConnection();
        this.h2 = TableShape.isH2(database);
    }

    @Override
    public void begins(String schema) throws IOException {
        try {
            if (!TableShape.names(database).isEmpty()) {
                throw new UnreadableFileException(
                        "The database is not empty. A backup is restored into an empty one only,"
                                + " so that nothing is lost by it: give HEARD_DATA or HEARD_DB_URL of one.");
            }
            migrate(schema);
            database.setAutoCommit(false);
            constraints(false);
            shapes = TableShape.all(database).stream().collect(Collectors.toMap(TableShape::name, Function.identity()));
            for (String name : shapes.keySet()) {
                execute("DELETE FROM `" + name + "`");
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private void migrate(String schema) throws UnreadableFileException {
        Flyway flyway = Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .target(schema)
                .load();
        MigrationVersion wanted = MigrationVersion.fromVersion(schema);
        boolean known = Arrays.stream(flyway.info().all()).anyMatch(one -> wanted.equals(one.getVersion()));
        if (!known) {
            throw new UnreadableFileException("The backup is of a newer Heard (" + schema
                    + ") than this one. Restore it with that, or a later one.");
        }
        flyway.migrate();
    }

    @Override
    public void table(String name, List<String> columns) throws IOException {
        TableShape shape = shapes.get(name);
        if (shape == null || !List.copyOf(shape.columns().keySet()).equals(columns)) {
            throw new UnreadableFileException("The table " + name + " has other columns than in the backup.");
        }
        table = shape;
        cells = new ArrayList<>(shape.columns().values());
        try {
            insert = database.prepareStatement(shape.insert());
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void row(List<byte @Nullable []> row) throws IOException {
        PreparedStatement into = Objects.requireNonNull(insert);
        try {
            for (int i = 0; i < cells.size(); i++) {
                cells.get(i).put(into, i + 1, row.get(i));
            }
            into.addBatch();
            if (++waiting == BATCH) {
                into.executeBatch();
                waiting = 0;
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void tableEnds() throws IOException {
        TableShape shape = Objects.requireNonNull(table);
        try (PreparedStatement into = Objects.requireNonNull(insert)) {
            if (waiting > 0) {
                into.executeBatch();
                waiting = 0;
            }
            database.commit();
            countOn(shape);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** MariaDB sees for itself how far the numbers are; H2 wants to be told. */
    private void countOn(TableShape shape) throws SQLException {
        if (!h2 || shape.counted().isEmpty()) {
            return;
        }
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT COALESCE(MAX(`" + shape.counted() + "`), 0) + 1 FROM `" + shape.name() + "`")) {
            row.next();
            execute("ALTER TABLE `" + shape.name() + "` ALTER COLUMN `" + shape.counted() + "` RESTART WITH "
                    + row.getLong(1));
        }
    }

    /**
     * What waited to be sent when the backup was made may have been sent since: it stands among the failed, where staff can
     * send it again. How many.
     */
    int holdBackMessages() throws SQLException {
        try (Statement statement = database.createStatement()) {
            int held = statement.executeUpdate(
                    "UPDATE outbox_message SET status = 'FAILED',"
                            + " reason = 'restored from a backup: may have been sent already' WHERE status IN ('WAITING', 'SENDING')");
            database.commit();
            return held;
        }
    }

    private void constraints(boolean on) throws SQLException {
        execute(
                h2
                        ? "SET REFERENTIAL_INTEGRITY " + (on ? "TRUE" : "FALSE")
                        : "SET FOREIGN_KEY_CHECKS = " + (on ? 1 : 0));
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        try (database) {
            database.rollback();
            constraints(true);
            database.setAutoCommit(true);
        }
    }
}
