package org.heard.embedded;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
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

    private Ahead(EmbeddedDatabase database) {
        upToDate = CompletableFuture.supplyAsync(
                () -> open(database),
                task -> Thread.ofPlatform().name("ahead").daemon().start(task));
    }

    /**
     * Begins, for a portal that is started with these settings and with the result as a bean; moving the tables along is left to
     * it.
     */
    public static Ahead begin(EmbeddedDatabase database, Map<String, Object> settings) {
        settings.put(FLYWAY, false);
        return new Ahead(database);
    }

    /** Whatever goes wrong here goes wrong again for the portal itself, which says so. */
    private boolean open(EmbeddedDatabase database) {
        try {
            kept = DriverManager.getConnection(database.url(), database.user(), database.password());
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

    /** Moves the tables along before anybody uses them. */
    @Singleton
    @Requires(bean = Ahead.class)
    static final class Tables implements BeanCreatedEventListener<DataSource> {
        private final Ahead ahead;

        Tables(Ahead ahead) {
            this.ahead = ahead;
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
