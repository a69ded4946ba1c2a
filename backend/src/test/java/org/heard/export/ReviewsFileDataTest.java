package org.heard.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.heard.base.Caller;
import org.heard.base.ErrorCode;
import org.heard.base.PortalException;
import org.heard.base.Role;
import org.heard.review.ParticipationCode;
import org.heard.review.ParticipationRecords;
import org.heard.review.WhatHappened;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.heard.testing.PortalTest;
import org.heard.testing.TestTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@PortalTest
class ReviewsFileDataTest {
    private static final LocalDate FROM = LocalDate.of(2025, 4, 1);
    private static final LocalDate TO = LocalDate.of(2026, 3, 31);
    private static final String HEADER = "CHILD,DOB,REVIEW,REVIEW_CODE\r\n";

    @Inject
    ReviewsFile file;

    @Inject
    ParticipationRecords records;

    @Inject
    ACouncil council;

    @Inject
    TestTime time;

    private ReviewsFile.Report report = new ReviewsFile.Report(0, List.of());

    @Test
    void the_file_is_exactly_what_the_validator_reads() {
        council.child("Amara")
                .ref("384923")
                .born("2011-09-09")
                .review()
                .held("2025-04-13")
                .importedCode("PN1");

        assertThat(write()).isEqualTo(HEADER + "384923,09/09/2011,13/04/2025,PN1\r\n");
        assertThat(report).isEqualTo(new ReviewsFile.Report(1, List.of()));
    }

    @Test
    void without_reviews_it_is_only_the_header() {
        assertThat(write()).isEqualTo(HEADER);
    }

    @Test
    void leading_zeros_of_a_reference_stay() {
        held("0007", "2025-05-05", "PN6");

        assertThat(write()).contains("\r\n0007,");
    }

    @Test
    void the_first_and_the_last_day_are_in_and_their_neighbours_out() {
        held("A", "2025-03-31", "PN1");
        held("B", "2025-04-01", "PN1");
        held("C", "2026-03-09", "PN1");
        time.is(LocalDate.of(2026, 5, 1));
        held("D", "2026-03-31", "PN1");
        held("E", "2026-04-01", "PN1");

        assertThat(write().lines().map(line -> line.substring(0, 1))).containsExactly("C", "B", "C", "D");
    }

    @Test
    void the_code_confirmed_in_the_portal_counts_before_the_case_systems() {
        var ivan = council.iro("Ivan Price");
        var amara = council.child("Amara").ref("A1").born("2012-05-03").iro(ivan);
        var review = amara.review().importedCode("PN5").id();
        var outcome = council.as(ivan)
                .call(() -> records.confirm(
                        review,
                        WhatHappened.NOTHING,
                        LocalDate.of(2026, 3, 6),
                        ParticipationCode.PN6,
                        "She rang me the day after."));

        assertThat(outcome).isInstanceOf(ParticipationRecords.Outcome.Confirmed.class);
        assertThat(write()).isEqualTo(HEADER + "A1,03/05/2012,06/03/2026,PN6\r\n");
    }

    @Test
    void planned_and_cancelled_reviews_are_not_returned() {
        var amara = council.child("Amara");
        amara.review().planned("2025-06-06").importedCode("PN1");
        amara.review().held("2025-06-06").importedCode("PN1").cancelled();

        assertThat(write()).isEqualTo(HEADER);
        assertThat(report.leftOut()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2021-04-13, PN0, '440', the day of the fourth birthday",
        "2021-04-12, PN0, '440', older",
        "2021-04-14, PN1, '441', the day before it",
        "2025-01-01, PN7, '441', a baby"
    })
    void a_code_that_does_not_fit_the_age_is_left_out(String born, String code, String rule, String when) {
        born("A", born, code);

        assertThat(write()).as(when).isEqualTo(HEADER);
        assertThat(report.leftOut()).extracting(Warning::rule).containsExactly(rule);
    }

    @ParameterizedTest
    @CsvSource({"2021-04-13, PN1", "2021-04-12, PN7", "2021-04-14, PN0", "2025-01-01, PN0"})
    void a_code_that_fits_the_age_is_in(String born, String code) {
        born("A", born, code);

        assertThat(write()).endsWith(",13/04/2025," + code + "\r\n");
    }

    @Test
    void a_review_without_a_code_is_left_out_and_listed() {
        var amara = council.child("Amara");
        var review = amara.review().held("2025-05-05").id();
        council.child("Ben").review().held("2025-05-06").importedCode("PN9");

        assertThat(write()).isEqualTo(HEADER);
        assertThat(report.leftOut()).extracting(Warning::rule).containsExactly("167", "167");
        assertThat(report.leftOut().getFirst().child()).isEqualTo(amara.id());
        assertThat(report.leftOut().getFirst().review()).isEqualTo(review);
    }

    @Test
    void children_who_only_ever_had_short_breaks_are_left_out() {
        council.child("Amara").onlyShortBreaks().review().held("2025-05-05").importedCode("PN1");

        assertThat(write()).isEqualTo(HEADER);
        assertThat(report.leftOut()).extracting(Warning::rule).containsExactly("399");
    }

    @Test
    void a_review_still_to_come_or_before_birth_is_left_out() {
        council.child("Amara").review().held("2026-03-10").importedCode("PN1");
        council.child("Ben").born("2025-06-06").review().held("2025-06-05").importedCode("PN0");

        assertThat(write()).isEqualTo(HEADER);
        assertThat(report.leftOut()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+44",
                "-5",
                "@A1",
                "\tA",
                "A B",
                "A,B",
                "A\"B",
                "A\nB",
                "Ä1",
                "A;B",
                "=HYPERLINK(1)",
                "A'1",
                " "
            })
    void a_reference_that_a_spreadsheet_could_compute_or_a_reader_could_split_is_left_out(String reference) {
        held(reference, "2025-05-05", "PN1");

        assertThat(write()).isEqualTo(HEADER);
        assertThat(report.leftOut()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"384923", "C-12", "a_1", "12/34"})
    void an_ordinary_reference_is_in(String reference) {
        held(reference, "2025-05-05", "PN1");

        assertThat(write()).startsWith(HEADER + reference + ",");
    }

    @Test
    void more_reviews_than_fit_a_page_are_all_in_by_day_and_once() {
        var amara = council.child("Amara");
        council.manyReviews(amara, 12_001, "2025-05-05", "PN1");
        held("B", "2025-05-06", "PN1");

        assertThat(write().lines()).hasSize(12_003);
        assertThat(report.written()).isEqualTo(12_002);
    }

    @Test
    void the_wrong_way_round_is_refused() {
        assertThatThrownBy(() -> new Caller.Portal().call(() -> file.write(TO, FROM, new ByteArrayOutputStream())))
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_VALID));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"MANAGER", "ADMINISTRATOR"},
            mode = EnumSource.Mode.EXCLUDE)
    void only_managers_and_administrators_take_the_file_out(Role role) {
        var someone = council.person(role, "Pat Lee");

        assertThatThrownBy(() -> council.as(someone).call(() -> file.write(FROM, TO, new ByteArrayOutputStream())))
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_ALLOWED));
    }

    private void born(String reference, String day, String code) {
        council.child("Child")
                .ref(reference)
                .born(day)
                .review()
                .held("2025-04-13")
                .importedCode(code);
    }

    private AChild held(String reference, String day, String code) {
        AChild child = council.child("Child").ref(reference);
        child.review().held(day).importedCode(code);
        return child;
    }

    private String write() {
        var manager = council.manager("May Stone");
        var bytes = new ByteArrayOutputStream();
        report = council.as(manager).call(() -> file.write(FROM, TO, bytes));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
