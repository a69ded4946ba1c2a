package org.heard.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.heard.review.DiaryEntry;
import org.heard.testing.PortalTest;
import org.heard.testing.TestTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every faulty row of the sample Reviews file, one by one, is handled as its manifest says. */
@PortalTest
class DirtyReviewsTest {

    /** What becomes of a row: taken in or not, and a part of the sentence that is said (none when nothing is). */
    private record Handling(boolean in, Severity severity, String says) {}

    private static final Map<String, Handling> EXPECTED = Map.ofEntries(
            refused("review date missing", "rule 166"),
            refused("too many fields", "more cells than the header"),
            Map.entry("no leading zeros in the date", new Handling(true, Severity.SAID, "")),
            refused("child not in Header", "knows no child"),
            said("ISO date", "The year stands first"),
            refused("id turned into a decimal", "not an id"),
            refused("too few fields", "has 3 cells, the header 4"),
            warned("review after the 18th birthday", "after the 18th birthday"),
            refused("Excel serial number", "not a date"),
            warned("review after care ended", "after care ended"),
            refused("leading zeros of the id lost (00123456)", "knows no child"),
            said("wording instead of code", "Read as PN6 by its wording"),
            warned("only ever V3/V4", "never exported (rule 399)"),
            refused("number instead of code", "rule 167"),
            said("code and its wording", "Read as PN1"),
            refused("month 13", "no month 13"),
            refused("two-figure year", "not a date"),
            refused("participation missing", "rule 167"),
            Map.entry("spaces round the code", new Handling(true, Severity.SAID, "")),
            refused("date of birth differs from Header", "INT17"),
            said("exact duplicate of another row", "counted once"),
            warned("review before care began", "before care began"),
            refused("review in the future", "in the future"),
            refused("formula in a cell", "not an id"),
            said("outside the collection year", "Outside the year"),
            said("date with time", "time of day was left out"),
            refused("31 February", "no such day"),
            refused("PN1 but under 4 (clashes with the clean row too)", "different codes for the same review"),
            refused("unknown code", "rule 167"),
            refused("date of birth in another order", "not a date"),
            said("code in lower case", "Read as PN1"),
            refused("same child and date, other code", "different codes for the same review"),
            warned("PN0 but 4 or over", "rule 440"),
            Map.entry("blank row", new Handling(false, Severity.SAID, "")),
            Map.entry("spaces and no-break space round the id", new Handling(true, Severity.SAID, "")),
            Map.entry("total row", new Handling(false, Severity.SAID, "looks like a total")));

    private final Desk desk;
    private final TestTime time;

    DirtyReviewsTest(Desk desk, TestTime time) {
        this.desk = desk;
        this.time = time;
    }

    private static Map.Entry<String, Handling> refused(String what, String says) {
        return Map.entry(what, new Handling(false, Severity.REFUSED, says));
    }

    private static Map.Entry<String, Handling> warned(String what, String says) {
        return Map.entry(what, new Handling(true, Severity.WARNED, says));
    }

    private static Map.Entry<String, Handling> said(String what, String says) {
        return Map.entry(what, new Handling(true, Severity.SAID, says));
    }

    @BeforeEach
    void clean_headers_and_episodes_are_in_of_two_years_so_that_the_beginnings_of_care_are_known() {
        time.is(LocalDate.of(2026, 9, 30));
        desk.in(SampleFiles.files(
                "council-60/903/2024-25/Header.csv",
                "council-60/903/2024-25/Episodes.csv",
                "council-60/903/2025-26/Header.csv",
                "council-60/903/2025-26/Episodes.csv"));
    }

    @Test
    void every_row_of_the_manifest_is_handled_as_it_says() throws IOException {
        FileReport report = preview();
        List<CSVRecord> manifest = manifest();
        assertThat(manifest.stream().map(row -> row.get("what is wrong")))
                .containsExactlyInAnyOrderElementsOf(EXPECTED.keySet());

        for (CSVRecord row : manifest) {
            Handling handling = EXPECTED.get(row.get("what is wrong"));
            long line = Long.parseLong(row.get("line"));
            List<Finding> findings =
                    report.findings().stream().filter(f -> f.line() == line).toList();
            assertThat(findings.stream().anyMatch(f -> f.severity() == Severity.REFUSED))
                    .as("refused: " + row.get("what is wrong"))
                    .isEqualTo(handling.severity() == Severity.REFUSED);
            if (handling.says().isEmpty()) {
                assertThat(findings).as(row.get("what is wrong")).isEmpty();
            } else {
                assertThat(findings).as(row.get("what is wrong")).anySatisfy(f -> {
                    assertThat(f.whatIsWrong()).contains(handling.says());
                    assertThat(f.severity()).isEqualTo(handling.severity());
                });
            }
        }
    }

    @Test
    void clean_rows_have_no_findings_but_where_another_row_contradicts_or_repeats_them() throws IOException {
        List<Long> faulty =
                manifest().stream().map(row -> Long.valueOf(row.get("line"))).toList();

        assertThat(preview().findings())
                .filteredOn(finding -> !faulty.contains(finding.line()))
                .extracting(Finding::whatIsWrong)
                .containsExactlyInAnyOrder(
                        "Lines 58 and 114 give different codes for the same review.",
                        "Lines 100 and 140 give different codes for the same review.",
                        "The same review is on lines 83 and 147; counted once.");
    }

    @Test
    void good_rows_go_in_and_bad_rows_do_not() {
        Applied applied = desk.in(SampleFiles.files("council-60/dirty/Reviews-dirty-rows.csv"));

        long in = desk.diary().all().stream().filter(DiaryEntry::isHeld).count();
        assertThat(applied.counts().added()).isEqualTo((int) in);
        assertThat(applied.counts().refused()).isEqualTo(19 + 2);
        assertThat(desk.reviewsOf("100965"))
                .filteredOn(review -> LocalDate.of(2025, 11, 28).equals(review.heldOn()))
                .extracting(review -> review.row().text(org.heard.review.ReviewColumn.IMPORTED_CODE))
                .containsExactly("PN6");
        assertThat(desk.reviewsOf("101108"))
                .noneMatch(review -> LocalDate.of(2026, 2, 16).equals(review.heldOn()));
    }

    @Test
    void the_report_escapes_what_a_spreadsheet_would_run() throws IOException {
        var out = new java.io.ByteArrayOutputStream();
        desk.preview(SampleFiles.files("council-60/dirty/Reviews-dirty-rows.csv"))
                .writeReport(out);

        String report = out.toString(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(report).contains("Reviews-dirty-rows.csv,105,CHILD,\"'=HYPERLINK(");
        assertThat(report.lines()).noneMatch(line -> line.matches(".*,\"?[=@+].*"));
        assertThat(report).contains("Reviews-dirty-rows.csv,64,REVIEW,30/01/26,This is not a date as dd/mm/yyyy.");
    }

    private FileReport preview() {
        return desk.preview(SampleFiles.files("council-60/dirty/Reviews-dirty-rows.csv"))
                .files()
                .getFirst();
    }

    private static List<CSVRecord> manifest() throws IOException {
        try (CSVParser parser = CSVParser.parse(
                SampleFiles.read("council-60/dirty/Reviews-dirty-rows.manifest.csv"),
                CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            return parser.stream().collect(Collectors.toList());
        }
    }
}
