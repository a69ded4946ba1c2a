package org.heard.base;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.random.RandomGenerator;

/** The only place that asks the machine for the time or for chance. */
@Factory
final class TimeFactory {

    /** Cut to microseconds, which is what the databases keep. */
    @Primary
    @Singleton
    InstantSource time() {
        return () -> Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    @Primary
    @Singleton
    RandomGenerator chance() {
        return new SecureRandom();
    }
}
