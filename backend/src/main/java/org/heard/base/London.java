package org.heard.base;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The people's time: Europe/London. The database keeps UTC. */
public final class London {
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private London() {}

    public static LocalDate today(InstantSource time) {
        return LocalDate.ofInstant(time.instant(), ZONE);
    }

    public static LocalDateTime at(java.time.Instant instant) {
        return LocalDateTime.ofInstant(instant, ZONE);
    }
}
