package org.heard.testing;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.test.context.TestContext;
import io.micronaut.test.context.TestExecutionListener;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.heard.base.Caller;
import org.heard.base.Setting;
import org.heard.base.Settings;

/** Before each test of a {@link PortalTest}: no rows but the keys that the running portal remembers, no settings, the clock at its
 * start. Afterwards: no schema. */
@Singleton
@Requires(property = PortalContext.FOR_TESTS)
final class CleanSheet implements TestExecutionListener {
    private final DataSource database;
    private final Settings settings;
    private final TestTime time;

    CleanSheet(DataSource database, Settings settings, TestTime time) {
        this.database = DelegatingDataSource.unwrapDataSource(database);
        this.settings = settings;
        this.time = time;
    }

    @Override
    public void beforeTestMethod(TestContext test) throws SQLException {
        time.back();
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            forgetSettings(connection);
            statement.execute("SET FOREIGN_KEY_CHECKS = 0");
            for (String table : tables(connection)) {
                statement.executeUpdate("DELETE FROM " + table);
            }
            statement.execute("SET FOREIGN_KEY_CHECKS = 1");
        }
    }

    @Override
    public void afterTestClass(TestContext test) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            if (isH2(connection)) {
                statement.execute("DROP ALL OBJECTS");
            } else {
                statement.execute("DROP DATABASE " + connection.getCatalog());
            }
        }
    }

    /** Deleting the rows is not enough: the portal remembers settings for some seconds. */
    private void forgetSettings(Connection connection) throws SQLException {
        for (String name : column(connection, "SELECT name FROM setting")) {
            new Caller.Portal().run(() -> settings.reset(Setting.text(name, "", "")));
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        String schema = isH2(connection) ? "SCHEMA()" : "DATABASE()";
        return column(
                connection,
                "SELECT table_name FROM information_schema.tables WHERE table_schema = " + schema
                        + " AND table_type = 'BASE TABLE' AND table_name NOT IN ('flyway_schema_history', 'data_key')");
    }

    private static List<String> column(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (found.next()) {
                values.add(found.getString(1));
            }
            return values;
        }
    }

    private static boolean isH2(Connection connection) throws SQLException {
        return "H2".equals(connection.getMetaData().getDatabaseProductName());
    }
}
