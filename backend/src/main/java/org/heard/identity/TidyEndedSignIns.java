package org.heard.identity;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.heard.schedule.RegularJob;

/** Now and then forgets sign-ins that are too old anyway. */
@Singleton
@Requires(property = "heard.tidy", notEquals = "off")
class TidyEndedSignIns implements RegularJob {
    private final EndedSignIns ended;

    TidyEndedSignIns(EndedSignIns ended) {
        this.ended = ended;
    }

    @Override
    public String name() {
        return "forget-ended-sign-ins";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        ended.forgetOld();
    }
}
