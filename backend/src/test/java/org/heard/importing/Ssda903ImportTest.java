package org.heard.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.identity.ChildColumn.CARE_END;
import static org.heard.identity.ChildColumn.CARE_START;
import static org.heard.identity.ChildColumn.HOME_TYPE;
import static org.heard.identity.ChildColumn.LEGAL_STATUS;
import static org.heard.identity.ChildColumn.SHORT_BREAKS_ONLY;
import static org.heard.importing.SampleFiles.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.heard.base.rows.Row;
import org.heard.identity.ChildColumn;
import org.heard.review.ReviewColumn;
import org.heard.testing.PortalTest;
import org.heard.testing.TestTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class Ssda903ImportTest {
    private static final String EPISODES =
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN";
    private static final ExtractFile HEADER =
            file("Header.csv", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB", "7,F,01/05/2012,WBRI,,,");
    private static final ExtractFile FIRST_YEAR = file(
            "Episodes.csv",
            EPISODES,
            "7,10/06/2024,S,C1,N1,U6,PR1,01/12/2024,X1,,,,",
            "7,01/12/2024,P,C1,N1,K2,PR1,,,,,,");
    private static final ExtractFile SECOND_YEAR = file(
            "Episodes.csv",
            EPISODES,
            "7,01/12/2024,P,C1,N1,K2,PR1,03/07/2025,X1,,,,",
            "7,03/07/2025,B,C2,N1,U1,PR1,02/02/2026,E4A,,,,");

    private final Desk desk;
    private final TestTime time;

    Ssda903ImportTest(Desk desk, TestTime time) {
        this.desk = desk;
        this.time = time;
    }

    @BeforeEach
    void it_is_the_day_of_the_extract() {
        time.is(LocalDate.of(2026, 9, 30));
    }

    @Test
    void three_years_go_in_whatever_the_order_in_which_they_are_chosen() {
        List<ExtractFile> files = new ArrayList<>(SampleFiles.files("council-60/903"));
        Collections.reverse(files);

        Applied applied = desk.in(files);

        assertThat(applied.stopped()).isEmpty();
        assertThat(applied.counts()).isEqualTo(new Counts(125 + 320, 77 + 63 + 36, 58 + 52 + 22 + 37, 0, 0));
        assertThat(desk.register().children()).hasSize(125);
        assertThat(desk.diary().all().stream().filter(review -> review.isHeld()))
                .hasSize(320);
        assertThat(applied.files())
                .filteredOn(file -> file.outcome() == FileReport.Outcome.LEFT_OUT)
                .extracting(FileReport::sentence)
                .hasSize(6)
                .contains("This is SSDA903 SWEpisodes: the portal does not need it, and left it out.");
    }

    @Test
    void the_main_need_and_the_ethnic_group_come_in_for_the_figures_and_what_is_no_code_is_said() {
        desk.in(HEADER, SECOND_YEAR);
        assertThat(desk.child("7").child())
                .extracting(row -> row.text(ChildColumn.NEED), row -> row.text(ChildColumn.ETHNICITY))
                .containsExactly("N1", "WBRI");
        Applied odd = desk.in(
                file("Header.csv", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB", "7,F,01/05/2012,Martian,,,"),
                file("Episodes.csv", EPISODES, "7,03/07/2025,B,C2,N4,U1,PR1,,,,,,"));

        Row<ChildColumn> child = desk.child("7").child();
        assertThat(child.text(ChildColumn.ETHNICITY)).isEqualTo("WBRI");
        assertThat(child.text(ChildColumn.NEED)).isEqualTo("N4");
        assertThat(odd.files().getFirst().findings())
                .extracting(Finding::whatIsWrong)
                .contains("This ethnic group is not known.");
    }

    @Test
    void the_same_files_again_change_nothing() {
        List<ExtractFile> files = SampleFiles.files("council-60/903");
        desk.in(files);

        Preview again = desk.preview(files);

        assertThat(again.counts().changesNothing()).isTrue();
        assertThat(desk.apply(again).counts().changesNothing()).isTrue();
        assertThat(desk.register().children()).hasSize(125);
    }

    @Test
    void a_preview_writes_nothing() {
        Preview preview = desk.preview(SampleFiles.files("council-60/903"));

        assertThat(preview.counts().added()).isEqualTo(445);
        assertThat(desk.register().children()).isEmpty();
    }

    @Test
    void reviews_that_the_extract_lacks_are_planned_by_the_statutory_clocks() {
        desk.in(HEADER, file("Episodes.csv", EPISODES, "7,10/06/2026,S,C1,N1,U6,PR1,,,,,,"));

        assertThat(desk.reviewsOf("7"))
                .singleElement()
                .satisfies(review -> assertThat(review.isOpen()).isTrue());
    }

    @Test
    void two_years_give_the_care_dates_whichever_goes_in_first() {
        desk.in(HEADER, FIRST_YEAR);
        assertThat(child())
                .extracting(c -> c.get(CARE_START), c -> c.get(CARE_END), c -> c.get(HOME_TYPE))
                .containsExactly(LocalDate.of(2024, 6, 10), null, "childrens_home");

        desk.in(SECOND_YEAR);
        assertThatBothYearsAreIn();

        desk.in(FIRST_YEAR);
        assertThatBothYearsAreIn();
    }

    @Test
    void an_older_year_only_fills_in_what_the_newer_one_could_not_say() {
        desk.in(HEADER, SECOND_YEAR);
        assertThat(child().get(CARE_START)).isNull();

        desk.in(FIRST_YEAR);
        assertThatBothYearsAreIn();
    }

    private void assertThatBothYearsAreIn() {
        assertThat(child())
                .extracting(
                        c -> c.get(CARE_START), c -> c.get(CARE_END), c -> c.get(LEGAL_STATUS), c -> c.get(HOME_TYPE))
                .containsExactly(LocalDate.of(2024, 6, 10), LocalDate.of(2026, 2, 2), "C2", "kinship");
    }

    @Test
    void a_child_who_only_ever_had_short_breaks_is_marked_until_another_status_comes() {
        desk.in(HEADER, file("Episodes.csv", EPISODES, "7,10/06/2024,S,V4,N1,U6,PR1,,,,,,"));
        assertThat(child().yes(SHORT_BREAKS_ONLY)).isTrue();
        assertThat(desk.reviewsOf("7")).isEmpty();

        desk.in(file("Episodes.csv", EPISODES, "7,10/06/2025,L,C2,N1,U6,PR1,,,,,,"));
        assertThat(child().yes(SHORT_BREAKS_ONLY)).isFalse();
    }

    @Test
    void an_id_that_belongs_to_a_child_born_on_another_day_is_refused() {
        desk.in(HEADER);

        Applied applied =
                desk.in(file("Header.csv", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB", "7,F,02/05/2012,WBRI,,,"));

        assertThat(applied.counts()).isEqualTo(new Counts(0, 0, 0, 1, 0));
        assertThat(applied.files().getFirst().findings())
                .extracting(Finding::whatIsWrong)
                .containsExactly("This id belongs to a child born on 01/05/2012.");
        assertThat(desk.child("7").dateOfBirth()).isEqualTo(LocalDate.of(2012, 5, 1));
    }

    @Test
    void reviews_before_any_child_is_known_say_which_file_is_missing() {
        Preview preview = desk.preview(file("r.csv", "CHILD,DOB,REVIEW,REVIEW_CODE", "7,01/05/2012,02/02/2026,PN1"));

        assertThat(preview.files().getFirst().findings().getFirst().whatToDo())
                .isEqualTo("Import the Header of the same year first, or together with this file.");
        assertThat(preview.counts().refused()).isEqualTo(1);
    }

    @Test
    void a_review_held_near_a_planned_one_waits_until_a_person_says_whether_they_are_the_same() {
        desk.in(
                HEADER,
                FIRST_YEAR,
                file("diary.csv", "child_id,review_ref,status,planned_date", "7,R1,planned,01/09/2026"));
        ExtractFile reviews = file("r.csv", "CHILD,DOB,REVIEW,REVIEW_CODE", "7,01/05/2012,10/09/2026,PN1");

        Preview preview = desk.preview(reviews);
        assertThat(preview.proposals()).extracting(Proposal::key).containsExactly("review:7:2026-09-10");
        assertThat(preview.counts()).isEqualTo(new Counts(0, 0, 1, 1, 0));

        Decisions same = new Decisions(java.util.Set.of("review:7:2026-09-10"), java.util.Set.of());
        Applied applied = desk.apply(desk.decide(preview, same));
        assertThat(applied.counts()).isEqualTo(new Counts(0, 1, 0, 0, 0));
        assertThat(desk.reviewsOf("7").getFirst().row())
                .extracting(r -> r.text(ReviewColumn.REVIEW_REF), r -> r.text(ReviewColumn.STATUS))
                .containsExactly("R1", "HELD");
    }

    @Test
    void the_same_planned_review_stays_when_a_person_says_they_are_different() {
        desk.in(
                HEADER,
                FIRST_YEAR,
                file("diary.csv", "child_id,review_ref,status,planned_date", "7,R1,planned,01/09/2026"));
        ExtractFile reviews = file("r.csv", "CHILD,DOB,REVIEW,REVIEW_CODE", "7,01/05/2012,10/09/2026,PN1");

        Decisions different = new Decisions(java.util.Set.of(), java.util.Set.of("review:7:2026-09-10"));
        desk.apply(desk.decide(desk.preview(reviews), different));

        assertThat(desk.reviewsOf("7"))
                .extracting(review -> review.row().text(ReviewColumn.STATUS))
                .containsExactly("PLANNED", "HELD");
    }

    private Row<ChildColumn> child() {
        return desk.child("7").child();
    }
}
