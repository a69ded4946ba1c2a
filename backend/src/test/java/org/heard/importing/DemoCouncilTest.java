package org.heard.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import org.heard.base.rows.Row;
import org.heard.identity.ChildColumn;
import org.heard.review.DiaryEntry;
import org.heard.review.ReviewColumn;
import org.heard.testing.PortalTest;
import org.heard.testing.TestTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@PortalTest
class DemoCouncilTest {
    private final Desk desk;
    private final TestTime time;

    DemoCouncilTest(Desk desk, TestTime time) {
        this.desk = desk;
        this.time = time;
    }

    @Test
    void it_goes_in_without_a_refusal_and_again_changes_nothing() {
        Applied applied = desk.in(DemoCouncil.files(time));

        assertThat(applied.stopped()).isEmpty();
        assertThat(applied.counts().refused()).isZero();
        assertThat(applied.counts().warned()).isZero();
        assertThat(desk.register().children()).hasSize(125);
        assertThat(desk.diary().all().stream().filter(DiaryEntry::isOpen)).hasSize(60);
        assertThat(desk.preview(DemoCouncil.files(time)).counts().changesNothing())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-09-25", "2026-09-30", "2026-11-21", "2027-02-28", "2028-02-29", "2024-01-01"})
    void whatever_the_day_the_newest_review_was_held_by_then_and_weekdays_stay(String day) {
        LocalDate today = LocalDate.parse(day);

        long days = DemoCouncil.daysToMove(today);

        assertThat(days % 7).isZero();
        assertThat(DemoCouncil.AS_AT.plusDays(days)).isBetween(today.minusDays(5), today.plusDays(1));
    }

    @Test
    void ages_and_weekdays_stay_as_they_were() {
        time.is(LocalDate.of(2027, 1, 15));
        desk.in(DemoCouncil.files(time));

        Row<ChildColumn> child = desk.child("101051").child();
        assertThat(child.day(ChildColumn.DATE_OF_BIRTH))
                .isEqualTo(LocalDate.of(2020, 6, 29).plusDays(105));
        assertThat(desk.reviewsOf("101051").getLast().row().day(ReviewColumn.PLANNED_DATE))
                .isEqualTo(LocalDate.of(2026, 10, 13).plusDays(105));
    }

    @Test
    void planned_reviews_have_a_time_and_a_place_as_a_child_would_say_them() {
        desk.in(DemoCouncil.files(time));

        assertThat(desk.diary().all().stream()
                        .filter(DiaryEntry::isOpen)
                        .filter(review -> review.row().day(ReviewColumn.PLANNED_DATE) != null))
                .hasSize(35)
                .allSatisfy(review -> {
                    assertThat(review.row().get(ReviewColumn.PLANNED_TIME)).isInstanceOf(LocalTime.class);
                    assertThat(review.row().text(ReviewColumn.PLACE)).startsWith("At ");
                });
    }

    @Test
    void names_stay_as_they_are_written() throws IOException {
        ExtractFile people = DemoCouncil.files(time).stream()
                .filter(file -> file.name().equals("people.csv"))
                .findFirst()
                .orElseThrow();

        assertThat(new String(people.source().open().readAllBytes(), StandardCharsets.UTF_8))
                .contains("Ó Súilleabháin")
                .contains("07700 900080");
    }
}
