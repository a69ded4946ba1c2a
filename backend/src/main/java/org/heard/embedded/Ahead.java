package org.heard.embedded;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/**
 * The embedded database is opened, and its tables are compared with what the program wants, on one processor while the other puts
 * the program together: a third of a start. Whoever asks for the database waits for it.
 */
public final class Ahead {
    private static final String FLYWAY = "flyway.datasources.default.enabled";

    private final CompletableFuture<Boolean> upToDate;
    private volatile @Nullable Connection kept;

    private Ahead(EmbeddedDatabase database, List<String> changes, Executor beside) {
        upToDate = CompletableFuture.supplyAsync(() -> open(database, changes), beside);
    }

    /**
     * Begins, for a portal that is started with these settings and with the result as a bean; moving the tables along is left to
     * it.
     *
     * @param changes what the tables of this very program have gone through, as {@link #changes} says it; tables that have gone
     *     through the same are not compared any further. Empty where it isn't known
     * @param beside what runs on the other processor
     */
    public static Ahead begin(
            EmbeddedDatabase database, Map<String, Object> settings, List<String> changes, Executor beside) {
        settings.put(FLYWAY, false);
        return new Ahead(database, changes, beside);
    }

    /** The changes that the tables of this database have gone through, with what they were made of, in their order. */
    public static List<String> changes(EmbeddedDatabase database) {
        try (Connection connection = connect(database)) {
            return changes(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The database has no list of its changes", e);
        }
    }

    /** Whatever goes wrong here goes wrong again for the portal itself, which says so. */
    private boolean open(EmbeddedDatabase database, List<String> changes) {
        try {
            Connection ours = connect(database);
            kept = ours;
            if (!changes.isEmpty()) {
                return changes(ours).equals(changes);
            }
            Flyway tables = Flyway.configure()
                    .dataSource(database.url(), database.user(), database.password())
                    .load();
            // What makes tables is left to a connection that stays: application.yml, max-lifetime.
            if (tables.info().pending().length > 0) {
                return false;
            }
            tables.validate();
            return true;
        } catch (SQLException | RuntimeException e) {
            return false;
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    private static List<String> changes(Connection connection) throws SQLException {
        List<String> changes = new ArrayList<>();
        try (Statement asked = connection.createStatement();
                ResultSet rows = asked.executeQuery(
                        "SELECT version, checksum, success FROM flyway_schema_history ORDER BY installed_rank")) {
            while (rows.next()) {
                changes.add(rows.getString(1) + " " + rows.getString(2) + " " + rows.getBoolean(3));
            }
        }
        return changes;
    }

    private boolean isUpToDate() {
        return upToDate.join();
    }

    /** The portal has connections of its own now. */
    private void letGo() {
        try (Connection ours = kept) {
            kept = null;
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be opened ahead", e);
        }
    }

    /**
     * Moves the tables along before anybody uses them; first of all that is done with a new data source, because what others make of
     * it has connections only for whoever is in a transaction.
     */
    @Singleton
    @Requires(bean = Ahead.class)
    static final class Tables implements BeanCreatedEventListener<DataSource>, Ordered {
        private final Ahead ahead;

        Tables(Ahead ahead) {
            this.ahead = ahead;
        }

        @Override
        public int getOrder() {
            return HIGHEST_PRECEDENCE;
        }

        @Override
        public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
            if (!ahead.isUpToDate()) {
                Flyway.configure().dataSource(event.getBean()).load().migrate();
            }
            ahead.letGo();
            return event.getBean();
        }
    }
}
