package org.heard.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.importing.SampleFiles.file;
import static org.heard.review.ReviewColumn.FORMAT;
import static org.heard.review.ReviewColumn.IMPORTED_CODE;
import static org.heard.review.ReviewColumn.PLACE;
import static org.heard.review.ReviewColumn.PLANNED_DATE;
import static org.heard.review.ReviewColumn.PLANNED_TIME;
import static org.heard.review.ReviewColumn.REVIEW_REF;
import static org.heard.review.ReviewColumn.STATUS;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.heard.review.DiaryEntry;
import org.heard.review.ReviewColumn;
import org.heard.testing.PortalTest;
import org.heard.testing.TestTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Our own review diary, by the rules of importing again. */
@PortalTest
class DiaryImportTest {
    private final Desk desk;
    private final TestTime time;
    private final JdbcOperations database;

    DiaryImportTest(Desk desk, TestTime time, JdbcOperations database) {
        this.desk = desk;
        this.time = time;
        this.database = database;
    }

    @BeforeEach
    void amara_is_in_care() {
        time.is(LocalDate.of(2026, 9, 30));
        desk.in(file(
                "people.csv",
                "child_id,first_name,date_of_birth,care_start,iro_email",
                "7,Amara,01/05/2012,10/06/2025,usual@council.example",
                "8,Ben,01/05/2013,10/06/2025,"));
    }

    private static ExtractFile diary(String... rows) {
        List<String> lines = new ArrayList<>();
        lines.add("child_id,review_ref,status,due_date,planned_date,planned_time,place,format,held_date,"
                + "participation_code,iro_email");
        lines.addAll(List.of(rows));
        return file("review-diary.csv", lines.toArray(String[]::new));
    }

    @Test
    void a_planned_row_is_the_review_that_the_portal_planned_by_the_clocks() {
        assertThat(desk.reviewsOf("7")).hasSize(1);

        desk.in(diary("7,R1,planned,01/12/2026,20/11/2026,16:30,At school,in_person,,,other@council.example"));

        assertThat(desk.reviewsOf("7")).singleElement().satisfies(review -> {
            assertThat(review.row().text(REVIEW_REF)).isEqualTo("R1");
            assertThat(review.row().text(ReviewColumn.SOURCE)).isEqualTo("diary");
            assertThat(review.row().day(PLANNED_DATE)).isEqualTo(LocalDate.of(2026, 11, 20));
            assertThat(review.row().get(PLANNED_TIME)).isEqualTo(LocalTime.of(16, 30));
            assertThat(review.row().text(PLACE)).isEqualTo("At school");
            assertThat(review.row().text(FORMAT)).isEqualTo("IN_PERSON");
            assertThat(review.row().get(ReviewColumn.IRO)).isNotNull();
        });
    }

    @Test
    void the_usual_iro_is_not_kept_on_each_review() {
        desk.in(diary("7,R1,planned,,20/11/2026,,,,,,usual@council.example"));

        assertThat(desk.reviewsOf("7").getFirst().row().get(ReviewColumn.IRO)).isNull();
    }

    @Test
    void the_same_review_held_keeps_its_number_and_what_was_written_for_it() {
        desk.in(diary("7,R1,planned,,20/09/2026,,,,,,"));
        long id = desk.reviewsOf("7").getFirst().row().id();

        desk.in(diary("7,R1,held,,,,,,22/09/2026,PN6,"));

        DiaryEntry held = desk.reviewsOf("7").stream()
                .filter(DiaryEntry::isHeld)
                .findFirst()
                .orElseThrow();
        assertThat(held.row().id()).isEqualTo(id);
        assertThat(held.row().text(IMPORTED_CODE)).isEqualTo("PN6");
    }

    @Test
    void the_confirmed_code_stays_and_a_different_one_is_shown_until_someone_settles_it() {
        desk.in(diary("7,R1,held,,,,,,22/09/2026,PN6,"));
        confirm("PN1");

        Applied applied = desk.in(diary("7,R1,held,,,,,,22/09/2026,PN5,"));

        assertThat(applied.counts()).isEqualTo(new Counts(0, 1, 0, 0, 1));
        assertThat(applied.files().getFirst().findings())
                .extracting(Finding::whatIsWrong)
                .containsExactly("The case system says PN5, the portal says PN1, which the IRO confirmed.");
        DiaryEntry held = desk.reviewsOf("7").getFirst();
        assertThat(held.confirmedCode()).isEqualTo("PN1");
        assertThat(held.row().text(IMPORTED_CODE)).isEqualTo("PN5");
    }

    @Test
    void what_the_iro_recorded_as_held_is_neither_cancelled_nor_planned_again() {
        desk.in(diary("7,R1,held,,,,,,22/09/2026,PN6,"));
        confirm("PN1");

        Applied applied = desk.in(diary("7,R1,cancelled,,,,,,,,"));
        assertThat(applied.counts().refused()).isEqualTo(1);
        assertThat(desk.in(diary("7,R1,planned,,20/10/2026,,,,,,")).counts().refused())
                .isEqualTo(1);
        assertThat(desk.reviewsOf("7").getFirst().row().text(STATUS)).isEqualTo("HELD");
    }

    @Test
    void two_open_reviews_for_a_child_are_refused() {
        Applied inOneFile = desk.in(diary("7,R1,planned,,20/10/2026,,,,,,", "7,R2,planned,,20/11/2026,,,,,,"));
        assertThat(inOneFile.counts().refused()).isEqualTo(2);

        desk.in(diary("7,R1,planned,,20/10/2026,,,,,,"));
        Applied another = desk.in(diary("7,R2,planned,,20/11/2026,,,,,,"));
        assertThat(another.counts().refused()).isEqualTo(1);
        assertThat(another.files().getFirst().findings().getFirst().whatIsWrong())
                .isEqualTo("The portal has another open review for this child (R1), and a child has one at a time.");
    }

    @Test
    void what_is_over_goes_first_so_that_the_next_one_can_be_planned_in_the_same_file() {
        desk.in(diary("7,R1,planned,,20/09/2026,,,,,,"));

        Applied applied = desk.in(diary("7,R2,planned,,20/03/2027,,,,,,", "7,R1,held,,,,,,22/09/2026,PN1,"));

        assertThat(applied.counts()).isEqualTo(new Counts(1, 1, 0, 0, 0));
        assertThat(desk.reviewsOf("7"))
                .extracting(
                        review -> review.row().text(REVIEW_REF),
                        review -> review.row().text(STATUS))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("R1", "HELD"),
                        org.assertj.core.groups.Tuple.tuple("R2", "PLANNED"));
    }

    @Test
    void the_id_of_another_childs_review_is_refused() {
        desk.in(diary("7,R1,planned,,20/10/2026,,,,,,"));

        Applied applied = desk.in(diary("8,R1,planned,,20/10/2026,,,,,,"));

        assertThat(applied.files().getFirst().findings().getFirst().whatIsWrong())
                .isEqualTo("This id belongs to a review of another child.");
    }

    @Test
    void a_held_review_of_903_gets_the_id_of_the_diary() {
        desk.in(file("r.csv", "CHILD,DOB,REVIEW,REVIEW_CODE", "7,01/05/2012,02/02/2026,PN1"));

        desk.in(diary("7,R1,held,,,,,,02/02/2026,PN1,"));

        assertThat(desk.reviewsOf("7").stream().filter(DiaryEntry::isHeld))
                .singleElement()
                .satisfies(review -> assertThat(review.hasRef("R1")).isTrue());
    }

    @Test
    void a_review_that_came_twice_counts_once_as_soon_as_its_id_is_known() {
        desk.in(diary("7,R1,planned,01/02/2026,,,,,,,"));
        desk.in(file("r.csv", "CHILD,DOB,REVIEW,REVIEW_CODE", "7,01/05/2012,02/02/2026,PN1"));

        Applied applied = desk.in(diary("7,R1,held,,,,,,02/02/2026,PN1,"));

        assertThat(applied.counts().warned()).isEqualTo(1);
        assertThat(desk.reviewsOf("7").stream().filter(DiaryEntry::isHeld)).hasSize(1);
    }

    @Test
    void cells_that_cannot_be_right_are_left_out() {
        Applied applied = desk.in(diary("7,R1,planned,32/01/2026,20/10/2026,half four,At home,pigeon,,,nobody"));

        assertThat(applied.counts().warned()).isEqualTo(1);
        assertThat(applied.files().getFirst().findings())
                .extracting(Finding::column)
                .containsExactly("due_date", "planned_time", "format", "iro_email");
        assertThat(desk.reviewsOf("7").getFirst().row().text(PLACE)).isEqualTo("At home");
    }

    @Test
    void rows_that_cannot_be_right_are_refused() {
        Applied applied = desk.in(diary(
                "9,R1,planned,,20/10/2026,,,,,,",
                "7,R2,maybe,,20/10/2026,,,,,,",
                "7,R3,held,,,,,,,PN1,",
                "7,R4,held,,,,,,01/10/2026,PN1,",
                "7,R5,held,,,,,,01/09/2026,PN9,"));

        assertThat(applied.counts().refused()).isEqualTo(5);
        assertThat(applied.files().getFirst().findings())
                .extracting(Finding::line, Finding::column)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2L, "child_id"),
                        org.assertj.core.groups.Tuple.tuple(3L, "status"),
                        org.assertj.core.groups.Tuple.tuple(4L, "held_date"),
                        org.assertj.core.groups.Tuple.tuple(5L, "held_date"),
                        org.assertj.core.groups.Tuple.tuple(6L, "participation_code"));
    }

    private void confirm(String code) {
        database.execute(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.executeUpdate(
                        "INSERT INTO participation (review_id, inputs, suggested, because, final_code, confirmed_by,"
                                + " confirmed_at) SELECT id, '{}', 'PN6', 'because', '" + code
                                + "', child_id, CURRENT_TIMESTAMP FROM review WHERE status = 'HELD'");
            }
        });
    }
}
