package org.heard.base;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/**
 * What a council decides for itself: clocks, participation policies, role codes, numbers to call. Every setting is declared
 * as a {@link Setting} where it is used; only values that differ from the default are in the database.
 */
@Singleton
public class Settings {
    private final DataSource database;
    private final Map<String, Optional<String>> known = new ConcurrentHashMap<>();
    private volatile long readAt;

    Settings(DataSource database) {
        this.database = database;
    }

    /** The value in force: the council's, else the default. Another node's change is seen within ten seconds. */
    public <T> T get(Setting<T> setting) {
        long now = System.nanoTime();
        if (now - readAt > 10_000_000_000L) {
            known.clear();
            readAt = now;
        }
        return known.computeIfAbsent(setting.name(), this::read)
                .map(setting::read)
                .orElse(setting.standard());
    }

    /** Changes a setting. Throws {@code NOT_VALID} when the text is not a value of it. */
    @Needs(Permission.CHANGE_SETTINGS)
    public <T> void set(Setting<T> setting, String text) {
        setting.read(text);
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement("DELETE FROM setting WHERE name = ?");
                var insert = connection.prepareStatement("INSERT INTO setting (name, says) VALUES (?, ?)")) {
            delete.setString(1, setting.name());
            delete.executeUpdate();
            insert.setString(1, setting.name());
            insert.setString(2, text);
            insert.executeUpdate();
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
        known.remove(setting.name());
    }

    private Optional<String> read(String name) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("SELECT says FROM setting WHERE name = ?")) {
            select.setString(1, name);
            try (var found = select.executeQuery()) {
                return found.next() ? Optional.of(found.getString(1)) : Optional.empty();
            }
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
