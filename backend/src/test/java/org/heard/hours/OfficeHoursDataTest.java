package org.heard.hours;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import org.heard.testing.PortalTest;
import org.heard.testing.TestTime;
import org.junit.jupiter.api.Test;

@PortalTest
class OfficeHoursDataTest {
    @Inject
    OfficeHours hours;

    @Inject
    TestTime time;

    @Test
    void somebody_is_there_on_a_monday_morning_and_nobody_at_night() {
        assertThat(hours.isOpen()).isTrue();
        assertThat(hours.nextRead()).isEqualTo(LocalDate.of(2026, 3, 9));

        time.passes(Duration.ofHours(7));
        assertThat(hours.isOpen()).isFalse();
        assertThat(hours.nextRead()).isEqualTo(LocalDate.of(2026, 3, 10));
    }

    @Test
    void after_the_thursday_before_easter_nobody_reads_until_the_tuesday() {
        time.is(LocalDate.of(2026, 4, 2));
        time.passes(Duration.ofHours(8));

        assertThat(hours.nextRead()).isEqualTo(LocalDate.of(2026, 4, 7));
    }
}
