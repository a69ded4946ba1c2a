package org.heard.ui.demo;

import io.micronaut.context.annotation.Requires;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import java.util.Map;
import org.heard.base.Caller;
import org.heard.base.Setting;
import org.heard.base.Settings;
import org.heard.ui.open.CouncilSettings;

/** The name and the numbers of the made-up council, from the ranges Ofcom keeps free for stories. */
@Singleton
@Requires(property = "heard.demo", value = "true")
class DemoNumbers {
    private static final Map<Setting<String>, String> MADE_UP = Map.of(
            CouncilSettings.NAME, "Northby",
            CouncilSettings.NIGHT_NUMBER, "01632 960 180",
            CouncilSettings.DAY_NUMBER, "01632 960 120",
            CouncilSettings.TEXT_NUMBER, "07700 900 140",
            CouncilSettings.ADVOCACY_NUMBER, "01632 960 155",
            CouncilSettings.ACCESSIBILITY_CONTACT, "access@northby.example");

    private final Settings settings;

    DemoNumbers(Settings settings) {
        this.settings = settings;
    }

    @EventListener
    void onStart(ServerStartupEvent started) {
        new Caller.Portal()
                .run(() -> MADE_UP.forEach((setting, says) -> {
                    if (settings.get(setting).isBlank()) {
                        settings.set(setting, says);
                    }
                }));
    }
}
