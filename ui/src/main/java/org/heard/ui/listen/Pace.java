package org.heard.ui.listen;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** How much one listener may ask for in a minute; more than anybody can listen to. */
final class Pace {
    private final int most;
    private final InstantSource time;
    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();
    private volatile Instant minute = Instant.EPOCH;

    Pace(int most, InstantSource time) {
        this.most = most;
        this.time = time;
    }

    boolean allows(String listener) {
        Instant now = time.instant().truncatedTo(ChronoUnit.MINUTES);
        if (!now.equals(minute)) {
            minute = now;
            asked.clear();
        }
        return asked.computeIfAbsent(listener, _ -> new AtomicInteger()).incrementAndGet() <= most;
    }
}
