package org.heard.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.identity.ChildColumn.COMMUNICATION_NEEDS;
import static org.heard.identity.ChildColumn.IRO;
import static org.heard.identity.ChildColumn.LEGAL_STATUS;
import static org.heard.identity.ChildColumn.RESTRICTED;
import static org.heard.identity.ChildColumn.SHORT_BREAKS_ONLY;
import static org.heard.identity.PersonColumn.FIRST_NAME;
import static org.heard.identity.PersonColumn.KNOWN_AS;
import static org.heard.identity.PersonColumn.LAST_NAME;
import static org.heard.identity.PersonColumn.PHONE;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.heard.base.Role;
import org.heard.identity.ChildCard;
import org.heard.identity.PersonColumn;
import org.heard.testing.PortalTest;
import org.heard.testing.TestTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every faulty row of the sample people file, one by one, is handled as its manifest says. */
@PortalTest
class DirtyPeopleTest {
    private static final String FILE = "council-60/dirty/people-dirty-rows.csv";

    private record Handling(Severity severity, String column, String says) {}

    private static final Handling SILENT = new Handling(Severity.SAID, "", "");
    private static final Map<String, Handling> EXPECTED = Map.ofEntries(
            Map.entry("formula in the name", SILENT),
            Map.entry("markup in the name", SILENT),
            refused("very long name", "first_name", "longer than 100 characters"),
            warned("email without @", "iro_email", "not an email address"),
            warned("two emails in one cell", "carer_email", "more than one email"),
            Map.entry("phone with +44 and brackets", SILENT),
            warned("phone turned into a float by Excel", "child_phone", "lost figures"),
            refused("date of birth missing", "date_of_birth", "missing"),
            refused("date of birth in the future", "date_of_birth", "in the future"),
            warned("child is 19", "date_of_birth", "18 or older"),
            refused("child_id missing", "child_id", "missing"),
            refused("same child_id as the row above", "child_id", "more than once"),
            refused("care ended before it began", "care_end", "before it begins"),
            warned("unknown legal status", "legal_status", "not known"),
            Map.entry("V4", SILENT),
            Map.entry("name only one word", SILENT),
            Map.entry("right-to-left and emoji", SILENT),
            Map.entry("line break inside a cell", SILENT),
            warned("same phone as the carer", "child_phone", "would reach the carer"),
            Map.entry("restricted record", SILENT),
            warned("IRO name without email", "iro_email", "nobody was assigned"),
            Map.entry("same name, other child", SILENT),
            warned("same name and DOB, other id", "child_id", "same name and date of birth"));

    private final Desk desk;
    private final TestTime time;

    DirtyPeopleTest(Desk desk, TestTime time) {
        this.desk = desk;
        this.time = time;
    }

    private static Map.Entry<String, Handling> refused(String what, String column, String says) {
        return Map.entry(what, new Handling(Severity.REFUSED, column, says));
    }

    private static Map.Entry<String, Handling> warned(String what, String column, String says) {
        return Map.entry(what, new Handling(Severity.WARNED, column, says));
    }

    @BeforeEach
    void it_is_the_day_of_the_extract() {
        time.is(LocalDate.of(2026, 9, 30));
    }

    @Test
    void every_record_of_the_manifest_is_handled_as_it_says() throws IOException {
        FileReport report = desk.preview(SampleFiles.files(FILE)).files().getFirst();
        List<CSVRecord> manifest = manifest();
        assertThat(manifest.stream().map(row -> row.get("what is wrong")))
                .containsExactlyInAnyOrderElementsOf(EXPECTED.keySet());

        for (CSVRecord row : manifest) {
            String what = row.get("what is wrong");
            Handling handling = EXPECTED.get(what);
            long line = lineOf(Long.parseLong(row.get("record")));
            List<Finding> findings =
                    report.findings().stream().filter(f -> f.line() == line).toList();
            if (handling == SILENT) {
                assertThat(findings).as(what).isEmpty();
            } else {
                assertThat(findings).as(what).anySatisfy(f -> {
                    assertThat(f.severity()).isEqualTo(handling.severity());
                    assertThat(f.column()).isEqualTo(handling.column());
                    assertThat(f.whatIsWrong()).contains(handling.says());
                });
            }
        }
    }

    /** Record 19 has a line break in a cell, so lines and records part ways after it. */
    private static long lineOf(long record) {
        return record > 19 ? record + 1 : record;
    }

    @Test
    void what_is_kept_is_kept_as_it_was_written() {
        desk.in(SampleFiles.files(FILE));

        assertThat(person("100877").text(FIRST_NAME)).isEqualTo("=cmd|'/C calc'!A0");
        assertThat(person("100880").text(LAST_NAME)).isEqualTo("<script>alert(1)</script>");
        assertThat(person("100957").text(FIRST_NAME)).isEqualTo("محمد");
        assertThat(person("100957").text(KNOWN_AS)).isEqualTo("🦊 Mo");
        assertThat(person("100949").text(LAST_NAME)).isEqualTo("");
        assertThat(desk.child("100965").child().text(COMMUNICATION_NEEDS)).isEqualTo("uses symbols and signs");
    }

    @Test
    void cells_that_cannot_be_right_are_left_out_and_the_rest_of_the_row_goes_in() {
        desk.in(SampleFiles.files(FILE));

        assertThat(desk.child("100891").child().get(IRO)).isNull();
        assertThat(desk.child("100975").child().get(IRO)).isNull();
        assertThat(person("100906").text(PHONE)).isNull();
        assertThat(person("100891").text(PHONE)).isEqualTo("+447700900711");
        assertThat(desk.child("100939").child().get(LEGAL_STATUS)).isNull();
        ChildCard harry = desk.child("100901");
        assertThat(ChildCard.supporter(harry.importedLink(Role.CARER).orElseThrow())
                        .text(PHONE))
                .isEqualTo("+447700900123");
    }

    @Test
    void rows_that_cannot_be_right_do_not_go_in() {
        desk.in(SampleFiles.files(FILE));

        assertThat(List.of("100886", "100907", "100911", "100919", "100933"))
                .allMatch(ref -> desk.register().child(ref).isEmpty());
        assertThat(desk.register().child("100980")).isPresent();
        assertThat(desk.register().child("100988")).isPresent();
    }

    @Test
    void short_breaks_and_restricted_records_are_marked() {
        desk.in(SampleFiles.files(FILE));

        assertThat(desk.child("100947").child().yes(SHORT_BREAKS_ONLY)).isTrue();
        assertThat(desk.child("100974").child().yes(RESTRICTED)).isTrue();
    }

    @Test
    void workers_without_an_account_are_listed() {
        assertThat(desk.preview(SampleFiles.files(FILE)).unknownStaff())
                .contains("james.reynolds1@council.example", "James Roberts (no email in the file)")
                .doesNotContain("not-an-email");
    }

    private org.heard.base.rows.Row<PersonColumn> person(String ref) {
        return desk.child(ref).person();
    }

    private static List<CSVRecord> manifest() throws IOException {
        try (CSVParser parser = CSVParser.parse(
                SampleFiles.read("council-60/dirty/people-dirty-rows.manifest.csv"),
                CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            return parser.getRecords();
        }
    }
}
