package org.heard.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.heard.base.Caller;
import org.heard.base.PortalException;
import org.heard.base.Settings;
import org.heard.testing.PortalTest;
import org.junit.jupiter.api.Test;

@PortalTest
class CollectionYearsDataTest {
    private static final LocalDate LAST_OF_MARCH = LocalDate.of(2026, 3, 31);

    @Inject
    CollectionYears years;

    @Inject
    Settings settings;

    @Test
    void a_year_runs_from_april_to_march_and_a_day_is_in_exactly_one() {
        assertThat(years.of(LAST_OF_MARCH).name()).isEqualTo("2025/26");
        CollectionYear next = years.of(LAST_OF_MARCH.plusDays(1));
        assertThat(next.name()).isEqualTo("2026/27");
        assertThat(next).isEqualTo(new CollectionYear(LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31)));
        assertThat(years.named("2026/27")).contains(next);
        assertThat(years.named("2026/28")).isEmpty();
        for (LocalDate day = next.from(); !day.isAfter(next.to()); day = day.plusDays(1)) {
            assertThat(years.of(day)).isEqualTo(next);
        }
    }

    @Test
    void it_follows_the_day_that_the_council_sets_and_a_day_that_is_none_is_refused() {
        new Caller.Portal().run(() -> settings.set(CollectionYears.BEGINS, "1 September"));
        assertThat(years.of(LAST_OF_MARCH))
                .isEqualTo(new CollectionYear(LocalDate.of(2025, 9, 1), LocalDate.of(2026, 8, 31)));
        new Caller.Portal()
                .run(() -> assertThatThrownBy(() -> settings.set(CollectionYears.BEGINS, "spring"))
                        .isInstanceOf(PortalException.class));
    }

    @Test
    void it_is_said_for_which_years_the_rules_were_read() {
        assertThat(years.of(LocalDate.of(2023, 4, 1)).areRulesKnown()).isTrue();
        assertThat(years.of(LocalDate.of(2027, 3, 31)).areRulesKnown()).isTrue();
        assertThat(years.of(LocalDate.of(2027, 4, 1)).areRulesKnown()).isFalse();
        assertThat(CollectionYear.known()).isEqualTo("2023/24 to 2026/27");
    }
}
