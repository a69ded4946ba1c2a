package org.heard.audit;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.heard.schedule.RegularJob;

/** Seals what was written since the last time; the first time on an older portal, everything there is. */
@Singleton
@Requires(property = "heard.sealing", notEquals = "off")
class SealingJob implements RegularJob {
    private final Sealing sealing;

    SealingJob(Sealing sealing) {
        this.sealing = sealing;
    }

    @Override
    public String name() {
        return "audit-seal";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void run() {
        sealing.all();
    }
}
