package org.heard.outbox;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.heard.schedule.RegularJob;

/** Now and then forgets the ways in that stand in texts which never left. */
@Singleton
@Requires(property = "heard.tidy", notEquals = "off")
class TidyWaysIn implements RegularJob {
    private final WaysInLetters letters;

    TidyWaysIn(WaysInLetters letters) {
        this.letters = letters;
    }

    @Override
    public String name() {
        return "forget-ways-in";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        letters.forgetOld();
    }
}
