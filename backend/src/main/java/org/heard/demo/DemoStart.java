package org.heard.demo;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import org.heard.base.Caller;

/** Makes the demo council when the portal starts on an empty database. Later starts do without what makes it. */
@Singleton
@Requires(property = "heard.demo", value = "true")
class DemoStart {
    private final DemoRows rows;
    private final BeanProvider<DemoSeed> seed;

    DemoStart(DemoRows rows, BeanProvider<DemoSeed> seed) {
        this.rows = rows;
        this.seed = seed;
    }

    @EventListener
    void onStart(StartupEvent started) {
        if (rows.isEmpty()) {
            new Caller.Portal().run(seed.get()::tell);
        }
    }
}
