package org.heard.testing;

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
import java.util.Optional;
import org.heard.base.London;

/** The portal's clock in tests: Monday 9 March 2026, 10 o'clock, until a test moves it or lets it run. */
@Primary
@Replaces(InstantSource.class)
@Singleton
@Requires(property = PortalContext.FOR_TESTS)
public class TestTime implements InstantSource {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);

    private volatile Instant now = tenOClock(MONDAY);
    private volatile Optional<Long> running = Optional.empty();

    @Override
    public Instant instant() {
        return running.map(since -> now.plusNanos(System.nanoTime() - since).truncatedTo(ChronoUnit.MICROS))
                .orElse(now);
    }

    /** From now on it goes as clocks do: for tests in which something outside the portal (a phone) has a clock too. */
    public void runs() {
        running = Optional.of(System.nanoTime());
    }

    public LocalDate today() {
        return London.today(this);
    }

    /** Now it is ten o'clock on that day. */
    public void is(LocalDate day) {
        now = tenOClock(day);
    }

    public void passes(Duration time) {
        now = now.plus(time);
    }

    void shows(Instant moment) {
        now = moment;
    }

    void back() {
        running = Optional.empty();
        now = tenOClock(MONDAY);
    }

    private static Instant tenOClock(LocalDate day) {
        return day.atTime(LocalTime.of(10, 0)).atZone(London.ZONE).toInstant();
    }
}
