package org.heard.demo;

import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.heard.base.London;

/** The demo's clock. It is set back while the story is put in, so that it happened when it says; then it runs true. */
@Primary
@Singleton
@Replaces(InstantSource.class)
@Requires(property = "heard.demo", value = "true")
class DemoTime implements InstantSource {
    private static final LocalTime AFTER_SCHOOL = LocalTime.of(16, 20);

    private final InstantSource machine = InstantSource.system();
    private volatile Duration behind = Duration.ZERO;

    @Override
    public Instant instant() {
        return machine.instant().minus(behind).truncatedTo(ChronoUnit.MICROS);
    }

    /** Now it is that day, after school; never later than the machine says. */
    void is(LocalDate day) {
        Instant then = day.atTime(AFTER_SCHOOL).atZone(London.ZONE).toInstant();
        Duration back = Duration.between(then, machine.instant());
        behind = back.isNegative() ? Duration.ZERO : back;
    }

    void runsTrue() {
        behind = Duration.ZERO;
    }
}
