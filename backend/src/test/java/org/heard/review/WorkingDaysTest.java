package org.heard.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    private static final Set<Integer> YEARS_WITH_AN_EXTRA_DAY = Set.of(2023);

    @ParameterizedTest
    @CsvSource({
        "2026-03-06, 1, 2026-03-09, a Friday and a weekend",
        "2026-03-07, 1, 2026-03-09, begun on a Saturday",
        "2026-03-09, 20, 2026-04-08, four weeks and Easter",
        "2026-12-18, 10, 2027-01-06, Christmas on a Friday and New Year",
        "2021-12-24, 1, 2021-12-29, Christmas on a Saturday",
        "2022-06-01, 1, 2022-06-06, the Platinum Jubilee",
        "2022-09-16, 1, 2022-09-20, the state funeral",
        "2023-05-05, 1, 2023-05-09, the coronation",
        "2020-05-01, 1, 2020-05-04, early May moved away from its Monday",
        "2020-05-07, 1, 2020-05-11, and to VE Day",
        "2026-04-08, -20, 2026-03-09, backwards over Easter",
        "2026-03-08, 0, 2026-03-08, nothing counted"
    })
    void days_are_counted_over_weekends_and_bank_holidays(
            LocalDate from, int workingDays, LocalDate reached, String why) {
        assertThat(WorkingDays.plus(from, workingDays)).as(why).isEqualTo(reached);
    }

    @Test
    void counting_forward_and_measuring_agree_on_every_day_of_the_calendar() {
        LocalDate.of(2015, 1, 1).datesUntil(LocalDate.of(2030, 12, 1)).forEach(day -> {
            assertThat(WorkingDays.between(day, WorkingDays.plus(day, 20))).isEqualTo(20);
            assertThat(WorkingDays.between(WorkingDays.plus(day, 20), day)).isEqualTo(-20);
        });
    }

    @Test
    void every_year_has_the_eight_bank_holidays_and_the_one_off_ones() {
        IntStream.rangeClosed(2015, 2030).forEach(year -> {
            int oneOff = year == 2022 ? 2 : YEARS_WITH_AN_EXTRA_DAY.contains(year) ? 1 : 0;
            assertThat(EnglandBankHolidays.all().stream().filter(day -> day.getYear() == year))
                    .as("bank holidays of %d", year)
                    .hasSize(8 + oneOff);
        });
    }

    @Test
    void no_bank_holiday_falls_on_a_weekend_and_easter_is_where_astronomy_puts_it() {
        assertThat(EnglandBankHolidays.all())
                .noneMatch(day -> day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY)
                .contains(LocalDate.of(2024, Month.MARCH, 29), LocalDate.of(2024, Month.APRIL, 1))
                .contains(LocalDate.of(2030, Month.APRIL, 19), LocalDate.of(2030, Month.APRIL, 22))
                .contains(LocalDate.of(2019, Month.APRIL, 19), LocalDate.of(2019, Month.APRIL, 22));
    }
}
