package org.heard.identity;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.heard.schedule.RegularJob;

/** Looks every ten minutes whether somebody has a new IRO. */
@Singleton
@Requires(property = "heard.reminders", notEquals = "off")
class HelloJob implements RegularJob {
    private final BeanProvider<Hellos> hellos;

    HelloJob(BeanProvider<Hellos> hellos) {
        this.hellos = hellos;
    }

    @Override
    public String name() {
        return "hellos";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        hellos.get().notice();
    }
}
