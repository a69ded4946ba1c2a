package org.heard.identity;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;

/** Sign-ins that somebody ended before their time, remembered until their tokens are too old anyway. */
@Singleton
class EndedSignIns {
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final EndedSignInRepository rows;
    private final InstantSource time;

    EndedSignIns(EndedSignInRepository rows, InstantSource time) {
        this.rows = rows;
        this.time = time;
    }

    void end(String number) {
        rows.end(number, time.instant());
    }

    void forgetOld() {
        rows.deleteByEndedAtLessThan(time.instant().minus(REMEMBERED));
    }
}
