package org.heard.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.heard.base.London;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 18);

    private final Dates dates = new Dates(new Texts(), Locale.UK, TODAY);

    @Test
    void a_day_is_said_with_its_weekday_and_a_far_one_with_its_year() {
        assertThat(dates.day(LocalDate.of(2026, 3, 3))).isEqualTo("Tuesday 3 March");
        assertThat(dates.day(LocalDate.of(2027, 3, 3))).isEqualTo("Wednesday 3 March 2027");
    }

    @ParameterizedTest
    @CsvSource({
        "16:00, 4 o’clock",
        "15:30, half past 3",
        "09:05, 9.05",
        "12:00, 12 o’clock",
        "21:40, 9.40 at night",
        "00:30, half past 12 at night",
        "06:00, 6 o’clock in the morning",
        "19:15, 7.15 in the evening"
    })
    void a_time_is_said_as_people_say_it(LocalTime time, String said) {
        assertThat(dates.time(time)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-18T09:05, today at 9.05",
        "2026-02-17T15:30, yesterday at half past 3",
        "2026-02-16T21:40, on Monday at 9.40 at night",
        "2026-02-10T14:30, on Tuesday 10 February at half past 2"
    })
    void a_moment_is_said_from_today(LocalDateTime at, String said) {
        assertThat(dates.moment(at.atZone(London.ZONE).toInstant())).isEqualTo(said);
    }

    @Test
    void the_database_keeps_another_clock_than_people_in_summer() {
        Dates june = new Dates(new Texts(), Locale.UK, LocalDate.of(2026, 6, 1));
        assertThat(june.moment(Instant.parse("2026-06-01T08:05:00Z"))).isEqualTo("today at 9.05");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-05, under-8, 15 sleeps to go",
        "2026-03-03, 8-11, in 13 days",
        "2026-03-03, 12-17, 13 days to go",
        "2026-02-19, under-8, 1 sleep to go",
        "2026-02-19, 12-17, tomorrow",
        "2026-02-18, under-8, today",
        "2026-03-11, under-8, in March",
        "2026-06-30, 12-17, in June",
        "2026-02-17, 12-17, ''"
    })
    void how_long_until_then_is_counted_as_the_age_counts(LocalDate day, String tone, String said) {
        assertThat(dates.until(day, tone)).isEqualTo(said);
    }

    @Test
    void names_stand_in_a_row() {
        assertThat(dates.list(List.of())).isEmpty();
        assertThat(dates.list(List.of("Priya"))).isEqualTo("Priya");
        assertThat(dates.list(List.of("Priya", "Sam", "Denise"))).isEqualTo("Priya, Sam and Denise");
    }
}
