package org.heard.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heard.importing.SampleFiles.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.heard.base.Caller;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.base.Role;
import org.heard.importing.Templates.Form;
import org.heard.importing.Templates.Template;
import org.heard.review.ReviewColumn;
import org.heard.testing.PortalTest;
import org.heard.testing.TestTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@PortalTest
class TemplatesTest {
    private final Templates templates;
    private final Desk desk;
    private final TestTime time;

    TemplatesTest(Templates templates, Desk desk, TestTime time) {
        this.templates = templates;
        this.desk = desk;
        this.time = time;
    }

    @BeforeEach
    void it_is_the_day_of_the_extract() {
        time.is(LocalDate.of(2026, 9, 30));
    }

    @ParameterizedTest
    @EnumSource
    void a_template_has_exactly_the_columns_that_are_read_and_explains_each(Template template) {
        assertThat(TemplateColumn.of(template.kind()))
                .extracting(TemplateColumn::name)
                .containsExactlyInAnyOrderElementsOf(template.kind().columns());
        assertThat(TemplateColumn.of(template.kind()).stream()
                        .filter(column -> column.needed().equals("yes"))
                        .map(TemplateColumn::name))
                .containsAll(template.kind().needed());
    }

    @ParameterizedTest
    @EnumSource
    void an_empty_template_is_recognised_and_changes_nothing(Form form) {
        for (Template template : Template.values()) {
            FileReport report =
                    desk.preview(written(template, form, false)).files().getFirst();

            assertThat(report.sentence()).isEmpty();
            assertThat(report.kind()).isEqualTo(template.kind());
            assertThat(report.counts()).isEqualTo(Counts.NONE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_the_portal_holds_comes_back_unchanged(Form form) {
        desk.in(SampleFiles.files("council-60/903", "council-60/portal", "council-60/ssd-systemc"));

        Preview preview =
                desk.preview(written(Template.PEOPLE, form, true), written(Template.REVIEW_DIARY, form, true));

        assertThat(preview.files()).extracting(FileReport::outcome).containsOnly(FileReport.Outcome.READ);
        assertThat(preview.files().getFirst().counts().unchanged()).isEqualTo(125);
        assertThat(preview.counts().changesNothing()).isTrue();
    }

    @Test
    void children_whose_names_no_extract_had_need_a_first_name_before_they_go_in() {
        desk.in(SampleFiles.files("council-60/903"));

        Preview preview = desk.preview(written(Template.PEOPLE, Form.CSV, true));

        assertThat(preview.counts().changesNothing()).isTrue();
        assertThat(preview.files().getFirst().findings())
                .filteredOn(finding -> finding.severity() == Severity.REFUSED)
                .extracting(Finding::column)
                .containsOnly("first_name");
    }

    @ParameterizedTest
    @EnumSource
    void names_that_look_like_formulas_come_back_as_they_were(Form form) {
        desk.in(file(
                "people.csv",
                "child_id,first_name,last_name,date_of_birth,care_start,child_phone",
                "007,=1+1,@home,01/05/2012,10/06/2025,+33 6 12 34 56 78"));

        Preview preview = desk.preview(written(Template.PEOPLE, form, true));

        assertThat(preview.counts()).isEqualTo(new Counts(0, 0, 1, 0, 0));
        assertThat(text(Template.PEOPLE)).contains("007,'=1+1,'@home,").contains("'+33612345678");
    }

    @Test
    void a_workbook_explains_every_column_on_its_second_sheet() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Caller.Portal().call(() -> {
            templates.writeEmpty(Template.REVIEW_DIARY, Form.XLSX, out);
            return out;
        });

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<Row> explained = workbook.getSheet(1).orElseThrow().read();
            assertThat(explained.stream().map(row -> row.getCellText(0)))
                    .containsAll(TemplateColumn.of(FileKind.REVIEW_DIARY).stream()
                            .map(TemplateColumn::name)
                            .toList());
            assertThat(explained.getLast().getCellText(0)).contains("never changed");
        }
    }

    @Test
    void days_times_and_numbers_are_read_as_excel_shows_them() throws IOException {
        desk.in(file("people.csv", "child_id,first_name,date_of_birth,care_start", "7,Amara,01/05/2012,10/06/2025"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Excel", "16.0")) {
            Worksheet sheet = workbook.newWorksheet("diary");
            List<String> columns = List.of("child_id", "status", "planned_date", "planned_time", "review_ref");
            columns.forEach(column -> sheet.value(0, columns.indexOf(column), column));
            sheet.value(1, 0, 7);
            sheet.value(1, 1, "planned");
            sheet.value(1, 2, LocalDate.of(2026, 10, 20));
            sheet.style(1, 2).format("dd/mm/yyyy").set();
            sheet.value(1, 3, 16.5 / 24);
            sheet.style(1, 3).format("hh:mm").set();
            sheet.value(1, 4, 300229);
        }

        desk.in(ExtractFile.of("diary.csv", out.toByteArray()));

        assertThat(desk.reviewsOf("7")).singleElement().satisfies(review -> {
            assertThat(review.row().day(ReviewColumn.PLANNED_DATE)).isEqualTo(LocalDate.of(2026, 10, 20));
            assertThat(review.row().get(ReviewColumn.PLANNED_TIME)).isEqualTo(LocalTime.of(16, 30));
            assertThat(review.hasRef("300229")).isTrue();
        });
    }

    @Test
    void restricted_children_are_left_out_for_an_administrator() {
        desk.in(file(
                "people.csv",
                "child_id,first_name,date_of_birth,care_start,restricted",
                "7,Amara,01/05/2012,10/06/2025,yes",
                "8,Ben,01/05/2013,10/06/2025,no"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        new Caller.Someone(new PersonId(1), Role.ADMINISTRATOR).call(() -> {
            templates.writeFilled(Template.PEOPLE, Form.CSV, out);
            return out;
        });

        assertThat(out.toString(UTF_8)).contains("Ben").doesNotContain("Amara");
    }

    @Test
    void only_an_administrator_gets_them() {
        for (Role role : Set.of(Role.IRO, Role.MANAGER, Role.CHILD)) {
            assertThatThrownBy(() -> new Caller.Someone(new PersonId(1), role).call(() -> {
                        templates.writeFilled(Template.PEOPLE, Form.CSV, new ByteArrayOutputStream());
                        return role;
                    }))
                    .isInstanceOf(PortalException.class);
        }
    }

    private String text(Template template) {
        try {
            return new String(written(template, Form.CSV, true).source().open().readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private ExtractFile written(Template template, Form form, boolean filled) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Caller.Portal().call(() -> {
            if (filled) {
                templates.writeFilled(template, form, out);
            } else {
                templates.writeEmpty(template, form, out);
            }
            return out;
        });
        return ExtractFile.of(template.fileName() + "." + form.ending(), out.toByteArray());
    }
}
