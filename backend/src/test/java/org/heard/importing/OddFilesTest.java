package org.heard.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.heard.identity.PersonColumn;
import org.heard.testing.PortalTest;
import org.heard.testing.TestTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are odd as a whole: read, or refused with a sentence; never half. */
@PortalTest
class OddFilesTest {
    private static final int ROWS = 40;

    private final Desk desk;
    private final TestTime time;

    OddFilesTest(Desk desk, TestTime time) {
        this.desk = desk;
        this.time = time;
    }

    @BeforeEach
    void the_clean_header_and_episodes_are_in() {
        time.is(LocalDate.of(2026, 9, 30));
        desk.in(SampleFiles.files("council-60/903/2025-26/Header.csv", "council-60/903/2025-26/Episodes.csv"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cr-only",
                "lowercase-header",
                "no-final-newline",
                "quoted",
                "reordered",
                "semicolon",
                "spaced-header",
                "tab",
                "utf16",
                "utf8-bom"
            })
    void however_the_same_table_is_written_it_is_read_without_a_word(String oddity) {
        FileReport report = preview("Reviews-" + oddity + ".csv");

        assertThat(report.kind()).isEqualTo(FileKind.REVIEWS);
        assertThat(report.counts()).isEqualTo(new Counts(ROWS, 0, 0, 0, 0));
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void title_lines_above_the_header_are_left_out_and_lines_still_count_from_the_top() {
        FileReport report = preview("Reviews-title-lines.csv");

        assertThat(report.counts().added()).isEqualTo(ROWS);
        assertThat(report.findings())
                .extracting(Finding::whatIsWrong)
                .containsExactly("The header is on line 4; what stands above it was left out.");
    }

    @Test
    void columns_that_nobody_reads_are_named() {
        FileReport report = preview("Reviews-extra-column.csv");

        assertThat(report.counts().added()).isEqualTo(ROWS);
        assertThat(report.findings())
                .extracting(Finding::whatIsWrong)
                .containsExactly("These columns are not read: IRO.");
    }

    @Test
    void a_missing_column_is_named_and_the_file_refused() {
        assertThat(refusal("Reviews-missing-column.csv"))
                .isEqualTo(
                        "This looks like SSDA903 Reviews, but the column REVIEW_CODE is missing. Export it again with"
                                + " that column.");
    }

    @Test
    void a_column_that_is_there_twice_is_named_and_the_file_refused() {
        assertThat(refusal("Reviews-duplicate-column.csv"))
                .isEqualTo(
                        "The column CHILD is there twice, so nobody can say which one counts. Remove or rename one of"
                                + " them.");
    }

    @Test
    void a_file_without_a_header_is_refused() {
        assertThat(refusal("Reviews-no-header.csv")).startsWith("No line with the names of columns was found");
    }

    @Test
    void an_empty_file_is_refused() {
        assertThat(refusal("empty.csv")).isEqualTo("The file is empty.");
    }

    @Test
    void a_header_without_rows_is_said_and_changes_nothing() {
        FileReport report = preview("Reviews-header-only.csv");

        assertThat(report.counts()).isEqualTo(Counts.NONE);
        assertThat(report.findings())
                .extracting(Finding::whatIsWrong)
                .containsExactly("The file has a header and no rows.");
    }

    @Test
    void a_workbook_under_the_name_of_a_csv_is_called_what_it_is() {
        assertThat(refusal("Reviews-really-xlsx.csv"))
                .isEqualTo(
                        "This is an Excel workbook, whatever its name says, and it cannot be read. Save it again, best"
                                + " as CSV.");
    }

    @Test
    void a_row_with_nul_bytes_is_refused_and_the_others_go_in() {
        FileReport report = preview("Reviews-nul-bytes.csv");

        assertThat(report.counts()).isEqualTo(new Counts(ROWS - 1, 0, 0, 1, 0));
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.line()).isEqualTo(7);
            assertThat(finding.whatIsWrong()).contains("the file is damaged here");
        });
    }

    @Test
    void a_file_cut_off_in_the_middle_of_a_row_says_so_with_the_line() {
        FileReport report = preview("Reviews-truncated.csv");

        assertThat(report.counts().refused()).isEqualTo(1);
        assertThat(report.findings())
                .extracting(Finding::line, Finding::severity)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(21L, Severity.WARNED),
                        org.assertj.core.groups.Tuple.tuple(21L, Severity.REFUSED));
        assertThat(report.findings().getFirst().whatIsWrong()).contains("ends in the middle of this row");
    }

    @Test
    void the_same_child_twice_in_the_header_with_two_birthdays_is_refused_both_times() {
        FileReport report = preview("Header-same-child-twice.csv");

        assertThat(report.counts().refused()).isEqualTo(2);
        assertThat(report.findings()).extracting(Finding::line).containsExactly(7L, 42L);
        assertThat(report.findings().getFirst().whatIsWrong())
                .isEqualTo("The same child is in the file with different dates of birth (lines 7, 42).");
    }

    @Test
    void windows_letters_are_read_right_and_said() {
        desk.in(SampleFiles.files("council-60/dirty/people-windows-1252.csv"));

        assertThat(desk.child("101011").person().text(PersonColumn.FIRST_NAME)).isEqualTo("Zoë");
        assertThat(desk.child("101004").person().text(PersonColumn.LAST_NAME)).isEqualTo("Ó Súilleabháin");
        FileReport report = preview("people-windows-1252.csv");
        assertThat(report.findings())
                .extracting(Finding::whatIsWrong)
                .contains("The letters were read as Windows-1252.", "The day on which care began is missing.");
    }

    private String refusal(String name) {
        FileReport report = preview(name);
        assertThat(report.outcome()).isEqualTo(FileReport.Outcome.REFUSED);
        return report.sentence();
    }

    private FileReport preview(String name) {
        List<FileReport> reports =
                desk.preview(SampleFiles.files("council-60/dirty/" + name)).files();
        assertThat(reports).hasSize(1);
        return reports.getFirst();
    }
}
