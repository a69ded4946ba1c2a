package org.heard.safeguarding;

import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.heard.schedule.Job;

/**
 * Watches one flag until somebody has it: every minute it looks whether the alerts went out and tries the next channel where
 * they did not; after the council's minutes it climbs. Kept in the database, so a restart or a lost node stops nothing.
 */
@Singleton
class Climb implements Job {
    private static final Duration LOOK_AGAIN = Duration.ofMinutes(1);

    private final FlagRepository flags;
    /** Asked for late: alerts go by the outbox, which is scheduled too. */
    private final BeanProvider<Alerts> lateAlerts;

    private final InstantSource time;

    Climb(FlagRepository flags, BeanProvider<Alerts> lateAlerts, InstantSource time) {
        this.flags = flags;
        this.lateAlerts = lateAlerts;
        this.time = time;
    }

    @Override
    public String name() {
        return "flag-climb";
    }

    @Override
    @Transactional
    public Optional<Instant> run(String id) {
        FlagRow flag = flags.findById(Long.valueOf(id)).orElse(null);
        if (flag == null || flag.acknowledgedAt() != null || flag.answeredAt() != null) {
            return Optional.empty();
        }
        Instant now = time.instant();
        Alerts alerts = lateAlerts.get();
        alerts.fallBack(flag);
        Instant next = flag.nextStepAt();
        if (next != null && !next.isAfter(now)) {
            if (flags.climb(flag.number(), flag.step(), alerts.nextStep()) > 0) {
                alerts.send(flag, flag.step() + 1);
            }
        }
        flags.mark(flag.number(), !alerts.reachedSomebody(flag.number()));
        return Optional.of(now.plus(LOOK_AGAIN));
    }

    /** When to look for the first time: soon, so that a dead channel costs a minute and not the whole wait. */
    Instant first() {
        return time.instant().plus(LOOK_AGAIN);
    }
}
