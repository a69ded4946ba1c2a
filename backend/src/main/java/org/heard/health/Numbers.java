package org.heard.health;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** The numbers to watch, in the words of Prometheus. What is counted from rows is counted at most every ten seconds. */
@Singleton
public class Numbers {
    private static final Duration FRESH = Duration.ofSeconds(10);

    private final PrometheusMeterRegistry meters;
    private final Backlog backlog;
    private final InstantSource time;
    private Instant countedAt = Instant.EPOCH;
    private @Nullable Counts counts;

    Numbers(PrometheusMeterRegistry meters, Backlog backlog, Health health, InstantSource time) {
        this.meters = meters;
        this.backlog = backlog;
        this.time = time;
        row("heard.outbox.waiting", "Messages that have not left yet", Counts::waiting);
        row("heard.outbox.failed", "Messages that could not be sent and wait for a person", Counts::failed);
        row(
                "heard.outbox.oldest.seconds",
                "How long the oldest message has waited past its time",
                Counts::oldestSeconds);
        row("heard.alerts.open", "Flags of children that nobody has closed yet", Counts::alertsOpen);
        row("heard.alerts.unreached", "Open flags that reached nobody", Counts::alertsUnreached);
        row("heard.jobs.failing", "Work for later whose last try failed", Counts::jobsFailing);
        row("heard.jobs.late", "Work for later that should have begun long ago", Counts::jobsLate);
        Gauge.builder("heard.disk.free.bytes", health, Health::freeBytes)
                .description("Room in the data folder")
                .register(meters);
    }

    /** All numbers now, as Prometheus reads them. */
    public String text() {
        return meters.scrape();
    }

    private void row(String name, String what, ToDoubleFunction<Counts> number) {
        Gauge.builder(name, this, numbers -> number.applyAsDouble(numbers.fresh()))
                .description(what)
                .register(meters);
    }

    /** A gauge that throws shows as not a number; the others still show. */
    private synchronized Counts fresh() {
        Counts known = counts;
        Instant now = time.instant();
        if (known == null || Duration.between(countedAt, now).compareTo(FRESH) > 0) {
            known = backlog.counts();
            counts = known;
            countedAt = now;
        }
        return known;
    }
}
