package org.heard.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.heard.review.StatutoryClocks.ReviewClock;
import org.junit.jupiter.api.Test;

class StatutoryClocksTest {
    private static final ReviewClock LAW = new ReviewClock(20, 3, 6);

    @Test
    void the_first_review_is_due_twenty_working_days_after_care_began() {
        assertThat(LAW.due(day("2026-01-05"), List.of())).contains(day("2026-02-02"));
    }

    @Test
    void care_that_began_before_christmas_waits_for_the_bank_holidays() {
        assertThat(LAW.due(day("2026-12-14"), List.of())).contains(day("2027-01-14"));
    }

    @Test
    void care_that_began_before_easter_waits_for_the_bank_holidays() {
        assertThat(LAW.due(day("2026-03-30"), List.of())).contains(day("2026-04-29"));
    }

    @Test
    void the_second_review_is_due_three_months_after_the_first() {
        assertThat(LAW.due(day("2026-01-05"), days("2026-01-28"))).contains(day("2026-04-28"));
    }

    @Test
    void each_later_review_is_due_six_months_after_the_one_before() {
        assertThat(LAW.due(day("2026-01-05"), days("2026-01-28", "2026-04-20"))).contains(day("2026-10-20"));
    }

    @Test
    void six_months_after_the_last_of_august_is_the_last_of_february() {
        assertThat(LAW.due(day("2026-01-05"), days("2026-01-28", "2026-08-31"))).contains(day("2027-02-28"));
        assertThat(LAW.due(day("2026-01-05"), days("2026-01-28", "2027-08-31"))).contains(day("2028-02-29"));
    }

    @Test
    void three_months_after_the_last_of_november_is_the_last_of_february() {
        assertThat(LAW.due(day("2026-11-10"), days("2026-11-30"))).contains(day("2027-02-28"));
    }

    @Test
    void a_lone_review_years_after_care_began_is_not_taken_for_the_first() {
        assertThat(LAW.due(day("2021-06-01"), days("2026-02-10"))).contains(day("2026-08-10"));
    }

    @Test
    void a_late_first_review_is_still_the_first() {
        assertThat(LAW.due(day("2026-01-05"), days("2026-03-02"))).contains(day("2026-06-02"));
    }

    @Test
    void nothing_is_due_when_neither_the_start_of_care_nor_a_review_is_known() {
        assertThat(LAW.due(null, List.of())).isEmpty();
        assertThat(LAW.due(null, days("2026-02-10"))).contains(day("2026-05-10"));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static List<LocalDate> days(String... days) {
        return List.of(days).stream().map(LocalDate::parse).toList();
    }
}
