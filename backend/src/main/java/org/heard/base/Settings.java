package org.heard.base;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a council decides for itself: clocks, participation policies, role codes, numbers to call. Every setting is declared
 * as a {@link Setting} where it is used; only values that differ from the default are in the database.
 */
@Singleton
public class Settings {
    private static final long KNOWN_FOR_NANOS = 10_000_000_000L;

    private final SettingRepository rows;
    private final ApplicationEventPublisher<SettingChanged> changes;
    private final Map<String, Optional<String>> known = new ConcurrentHashMap<>();
    private volatile long readAt = System.nanoTime();

    Settings(SettingRepository rows, ApplicationEventPublisher<SettingChanged> changes) {
        this.rows = rows;
        this.changes = changes;
    }

    /** The value in force: the council's, else the default. Another node's change is seen within ten seconds. */
    public <T> T get(Setting<T> setting) {
        long now = System.nanoTime();
        if (now - readAt > KNOWN_FOR_NANOS) {
            known.clear();
            readAt = now;
        }
        return said(setting.name()).map(setting::read).orElse(setting.standard());
    }

    /**
     * Nobody waits here for somebody else's question to the database: whoever is in a transaction would hold a connection
     * meanwhile, and as many of them as there are connections would keep the one who asks from ever getting one.
     */
    private Optional<String> said(String name) {
        Optional<String> said = known.get(name);
        if (said == null) {
            said = rows.findByName(name).map(SettingRow::says);
            known.put(name, said);
        }
        return said;
    }

    /** Changes a setting. Throws {@code NOT_VALID} when the text is not a value of it. */
    @Needs(Permission.CHANGE_SETTINGS)
    @Transactional
    public <T> void set(Setting<T> setting, String text) {
        setting.read(text);
        rows.deleteByName(setting.name());
        rows.save(new SettingRow(setting.name(), text));
        known.remove(setting.name());
        changes.publishEvent(new SettingChanged(setting.name()));
    }

    /** Goes back to the default. */
    @Needs(Permission.CHANGE_SETTINGS)
    @Transactional
    public <T> void reset(Setting<T> setting) {
        rows.deleteByName(setting.name());
        known.remove(setting.name());
        changes.publishEvent(new SettingChanged(setting.name()));
    }
}
