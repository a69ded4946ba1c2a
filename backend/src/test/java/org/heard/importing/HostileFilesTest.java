package org.heard.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.importing.SampleFiles.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.heard.identity.PersonColumn;
import org.heard.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files made to do harm, or chosen by mistake. */
@PortalTest
class HostileFilesTest {
    private static final String SHEET_START =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";

    private final Desk desk;

    HostileFilesTest(Desk desk) {
        this.desk = desk;
    }

    @ParameterizedTest
    @CsvSource({
        "89504E470D0A1A0A0000000D, This is a picture",
        "FFD8FFE000104A4649460001, This is a picture",
        "D0CF11E0A1B11AE100000000, This is an old Excel or Word file",
        "255044462D312E370A25E2E3, This is a PDF",
        "1F8B0800000000000003CB48, This is a packed file",
        "7B5C727466315C616E736920, This is a word-processor document",
        "7B2261223A317D0000000000, This is JSON",
        "3C21444F43545950452068746D6C3E3C68746D6C3E, This is a web page"
    })
    void a_file_of_another_sort_is_called_what_it_is(String bytes, String sentence) {
        assertThat(refusal(
                        ExtractFile.of("Reviews.csv", java.util.HexFormat.of().parseHex(bytes))))
                .startsWith(sentence);
    }

    @Test
    void the_xml_form_of_903_is_called_by_its_name() {
        assertThat(refusal(ExtractFile.of(
                        "903.xml", "<?xml version='1.0'?><EXPSSDA903><CHILD/></EXPSSDA903>".getBytes(UTF_8))))
                .startsWith("This is the XML form of the SSDA903 return.");
    }

    @Test
    void a_zip_of_files_is_to_be_unpacked() throws IOException {
        assertThat(refusal(workbook("a.csv", "CHILD,DOB"))).startsWith("This is a packed file (zip).");
    }

    @Test
    void a_workbook_that_unpacks_to_gigabytes_is_stopped_early() {
        assertThat(refusal(new ExtractFile("bomb.xlsx", HostileFilesTest::bomb)))
                .isEqualTo("This workbook unpacks to far more than a table of children could be.");
    }

    /** 300 MB of spaces in 300 kB. */
    private static InputStream bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<workbook>".getBytes(UTF_8));
            byte[] spaces = new byte[1 << 20];
            java.util.Arrays.fill(spaces, (byte) ' ');
            for (int i = 0; i < 300; i++) {
                zip.write(spaces);
            }
            zip.write("</workbook>".getBytes(UTF_8));
        }
        return new java.io.ByteArrayInputStream(bytes.toByteArray());
    }

    @Test
    void a_workbook_that_defines_entities_is_refused() throws IOException {
        assertThat(refusal(workbook(
                        "xl/workbook.xml", "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">]><workbook>&a;</workbook>")))
                .isEqualTo("This workbook defines entities, which Excel never does.");
    }

    @Test
    void a_workbook_with_a_cell_far_outside_is_refused() throws IOException {
        assertThat(refusal(workbook(
                        "xl/workbook.xml",
                        "<workbook/>",
                        "xl/worksheets/sheet1.xml",
                        SHEET_START + "<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row></sheetData></worksheet>")))
                .isEqualTo("This workbook has a cell far outside any table.");
    }

    @Test
    void a_cell_without_end_refuses_its_row_only() {
        Applied applied = desk.in(file(
                "people.csv",
                "child_id,first_name,date_of_birth,care_start,communication_needs",
                "7,Amara,01/05/2012,10/06/2025," + "x".repeat(100_000),
                "8,Ben,01/05/2013,10/06/2025,"));

        assertThat(applied.counts()).isEqualTo(new Counts(1, 0, 0, 1, 0));
        assertThat(applied.files().getFirst().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.whatIsWrong()).isEqualTo("The value is longer than 2,000 characters.");
            assertThat(finding.value()).hasSizeLessThan(210);
        });
    }

    @Test
    void a_quotation_mark_that_is_never_closed_refuses_the_file_with_the_line() {
        assertThat(refusal(
                        file("r.csv", "CHILD,DOB,REVIEW,REVIEW_CODE", "7,01/05/2012,02/02/2026,PN1", "8,\"01/05/2012")))
                .startsWith("Line 3 has a quotation mark");
    }

    @Test
    void a_file_larger_than_50_mb_is_refused_and_no_more_of_it_is_kept() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return '7';
            }

            @Override
            public int read(byte[] buffer, int from, int length) {
                java.util.Arrays.fill(buffer, from, from + length, (byte) '7');
                return length;
            }
        };
        assertThat(refusal(new ExtractFile("endless.csv", () -> endless)))
                .isEqualTo("The file is larger than 50 MB. Split it by year and try again.");
    }

    @Test
    void a_file_of_more_than_200000_rows_is_refused() {
        String rows = "7,01/05/2012,02/02/2026,PN1\n".repeat(200_001);
        assertThat(refusal(ExtractFile.of("r.csv", ("CHILD,DOB,REVIEW,REVIEW_CODE\n" + rows).getBytes(UTF_8))))
                .isEqualTo("The file has more than 200,000 rows. Split it by year.");
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd",
        "C:\\Users\\sam\\Header.csv, Header.csv",
        "'a\u0000b\u202E.csv', ab.csv",
        "'', file",
        "/, file"
    })
    void a_name_is_only_for_people_and_never_a_path(String name, String shown) {
        assertThat(ExtractFile.of(name, new byte[0]).name()).isEqualTo(shown);
    }

    @Test
    void formulas_and_markup_are_kept_as_text_and_made_harmless_in_the_report() throws IOException {
        ExtractFile people = file(
                "people.csv",
                "child_id,first_name,date_of_birth,care_start,home_type",
                "7,\"=HYPERLINK(\"\"http://x.example\"\")\",01/05/2012,10/06/2025,@SUM(1)",
                "8,<img src=x onerror=alert(1)>,01/05/2013,10/06/2025,");

        Applied applied = desk.in(people);

        ByteArrayOutputStream report = new ByteArrayOutputStream();
        applied.writeReport(report);
        assertThat(report.toString(UTF_8)).contains(",'@SUM(1),");
        assertThat(desk.child("7").person().text(PersonColumn.FIRST_NAME))
                .isEqualTo("=HYPERLINK(\"http://x.example\")");
        assertThat(desk.child("8").person().text(PersonColumn.FIRST_NAME)).isEqualTo("<img src=x onerror=alert(1)>");
    }

    @Test
    void line_numbers_hold_after_line_breaks_inside_quotation_marks() {
        Preview preview = desk.preview(file(
                "people.csv",
                "child_id,first_name,date_of_birth,care_start,communication_needs",
                "7,Amara,01/05/2012,10/06/2025,\"one\r\ntwo\r\nthree\"",
                "8,,01/05/2013,10/06/2025,"));

        assertThat(preview.files().getFirst().findings())
                .extracting(Finding::line)
                .containsExactly(5L);
    }

    @Test
    void copies_are_gone_after_apply_and_after_a_drop(@TempDir Path folder) {
        PreviewShelf shelf = new PreviewShelf(folder.toString(), java.time.InstantSource.system());
        PreviewShelf.Held held = copied(shelf);
        assertThat(filesIn(folder)).isEqualTo(1);

        shelf.keep(held);
        shelf.forget(held);

        assertThat(filesIn(folder)).isZero();
        assertThat(shelf.find(held.id())).isEmpty();
    }

    @Test
    void copies_are_gone_after_a_day(@TempDir Path folder) {
        java.time.Instant[] now = {java.time.Instant.parse("2026-03-09T10:00:00Z")};
        PreviewShelf shelf = new PreviewShelf(folder.toString(), () -> now[0]);
        PreviewShelf.Held held = copied(shelf);
        shelf.keep(held);

        now[0] = now[0].plus(java.time.Duration.ofHours(23));
        shelf.forgetOld();
        assertThat(shelf.find(held.id())).isPresent();

        now[0] = now[0].plus(java.time.Duration.ofHours(2));
        shelf.forgetOld();
        assertThat(shelf.find(held.id())).isEmpty();
        assertThat(filesIn(folder)).isZero();
    }

    private static PreviewShelf.Held copied(PreviewShelf shelf) {
        try {
            return shelf.copy(java.util.List.of(file("../../people.csv", "child_id")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long filesIn(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ExtractFile workbook(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(UTF_8));
            }
        }
        return ExtractFile.of("people.xlsx", bytes.toByteArray());
    }

    private String refusal(ExtractFile file) {
        FileReport report = desk.preview(file).files().getFirst();
        assertThat(report.outcome()).isEqualTo(FileReport.Outcome.REFUSED);
        return report.sentence();
    }
}
