package org.heard.ui.app;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.Locale;
import org.heard.base.Caller;
import org.heard.base.Setting;
import org.heard.base.Settings;

/**
 * A database is the demo's or production's, and stays it: the demo shows everybody's way in, so it must never open a
 * council's own data, and nobody's real words belong among invented children. The first portal that runs on it decides.
 */
@Singleton
@Requires(property = OnePurpose.PROPERTY)
class OnePurpose {
    static final String PROPERTY = "heard.purpose";

    private static final Setting<String> PURPOSE =
            Setting.text(PROPERTY, "For whom this database is: demo or production. Set by the first run.", "");

    private final Settings settings;
    private final String purpose;

    OnePurpose(Settings settings, @Value("${" + PROPERTY + "}") String purpose) {
        this.settings = settings;
        this.purpose = purpose.toLowerCase(Locale.ROOT);
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void check(StartupEvent event) {
        new Caller.Portal().run(this::claim);
    }

    private void claim() {
        String claimed = settings.get(PURPOSE);
        if (claimed.isEmpty()) {
            settings.set(PURPOSE, purpose);
        } else if (!claimed.equals(purpose)) {
            throw new WillNotStart(
                    "This data belongs to a " + claimed + " portal, and this one was to run as " + purpose
                            + ". Choose other data with HEARD_DATA or HEARD_DB_URL, or set HEARD_ENV=" + claimed + ".");
        }
    }
}
