package org.heard.text;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import org.heard.base.Caller;
import org.heard.base.Settings;
import org.heard.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@PortalTest
class QuietHoursDataTest {
    @Inject
    QuietHours quiet;

    @Inject
    Settings settings;

    /** Wanted and allowed, both in UTC: in winter London is UTC, in summer an hour ahead. */
    @ParameterizedTest
    @CsvSource({
        "2026-01-12T19:59:00Z, 2026-01-12T19:59:00Z",
        "2026-01-12T20:00:00Z, 2026-01-13T08:00:00Z",
        "2026-01-12T03:00:00Z, 2026-01-12T08:00:00Z",
        "2026-07-06T18:59:00Z, 2026-07-06T18:59:00Z",
        "2026-07-06T19:00:00Z, 2026-07-07T07:00:00Z",
        "2026-07-06T06:59:00Z, 2026-07-06T07:00:00Z",
        // The night in which the clocks go forward, and the one in which they go back.
        "2026-03-28T22:00:00Z, 2026-03-29T07:00:00Z",
        "2026-10-24T22:00:00Z, 2026-10-25T08:00:00Z"
    })
    void at_night_it_waits_for_eight_oclock_in_london_in_winter_and_in_summer(Instant wanted, Instant allowed) {
        assertThat(quiet.after(wanted)).isEqualTo(allowed);
    }

    @Test
    void a_council_sets_them_and_what_is_no_time_of_day_leaves_them_as_they_were() {
        new Caller.Portal().run(() -> {
            settings.set(QuietHours.FROM, "21:30");
            settings.set(QuietHours.UNTIL, "at breakfast");
        });
        assertThat(quiet.after(Instant.parse("2026-01-12T21:29:00Z"))).isEqualTo("2026-01-12T21:29:00Z");
        assertThat(quiet.after(Instant.parse("2026-01-12T21:30:00Z"))).isEqualTo("2026-01-13T08:00:00Z");
    }
}
