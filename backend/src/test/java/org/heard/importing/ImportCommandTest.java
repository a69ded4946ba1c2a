package org.heard.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.heard.base.Caller;
import org.heard.base.OperatorCommand;
import org.heard.testing.PortalTest;
import org.heard.testing.TestTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@PortalTest
class ImportCommandTest {
    private static final Path COUNCIL = SampleFiles.path("council-60");

    private final OperatorCommand command;
    private final Desk desk;
    private final TestTime time;

    ImportCommandTest(ImportCommand command, Desk desk, TestTime time) {
        this.command = command;
        this.desk = desk;
        this.time = time;
    }

    private record Said(int status, String text) {}

    @BeforeEach
    void it_is_the_day_of_the_extract() {
        time.is(LocalDate.of(2026, 9, 30));
    }

    private Said run(String... arguments) {
        StringWriter said = new StringWriter();
        int status =
                new Caller.Portal().call(() -> command.run(List.of(arguments), COUNCIL, new PrintWriter(said, true)));
        return new Said(status, said.toString());
    }

    @Test
    void folders_and_files_go_in_and_the_counts_are_said() {
        Said said = run("903/2025-26", "portal/people.csv");

        assertThat(said.status()).isZero();
        assertThat(said.text())
                .contains("Header.csv: SSDA903 Header. 85 new, 0 changed, 0 unchanged; 0 rows refused, 0 to look at.")
                .contains("UASC.csv: left out. This is SSDA903 UASC")
                .contains("reviews are due.");
        assertThat(desk.register().children()).hasSizeGreaterThan(85);
    }

    @Test
    void a_second_time_nothing_changes_and_that_is_said() {
        run("903/2025-26");

        Said again = run("903/2025-26");

        assertThat(again.status()).isZero();
        assertThat(again.text()).contains("Reviews.csv: SSDA903 Reviews. Nothing changed; 144 are as they were.");
    }

    @Test
    void a_preview_changes_nothing() {
        Said said = run("--preview", "903/2025-26");

        assertThat(said.text()).contains("Nothing was changed: this was a preview.");
        assertThat(desk.register().children()).isEmpty();
    }

    @Test
    void rows_that_did_not_go_in_are_named_without_what_stands_in_them(@TempDir Path elsewhere) throws IOException {
        run("903/2025-26/Header.csv", "903/2025-26/Episodes.csv");
        Path report = elsewhere.resolve("report.csv");

        Said said = run("dirty/Reviews-dirty-rows.csv", "--report", report.toString());

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.text())
                .contains(
                        "line 64, REVIEW, refused: This is not a date as dd/mm/yyyy. Write the year with four figures.")
                .contains("--report FILE.csv has them all.")
                .doesNotContain("HYPERLINK");
        assertThat(Files.readString(report)).contains("'=HYPERLINK(");
    }

    @Test
    void a_file_that_is_refused_is_named_and_the_others_go_in() {
        Said said = run("903/2025-26/Header.csv", "dirty/empty.csv");

        assertThat(said.status()).isEqualTo(2);
        assertThat(said.text()).contains("empty.csv: REFUSED. The file is empty.");
        assertThat(desk.register().children()).hasSize(85);
    }

    @Test
    void questions_are_asked_and_answered_by_their_keys() {
        Said asked = run("ssd-systemc");
        assertThat(asked.text())
                .contains("worker:IRO:EDGE19:S20000  Child EDGE19 has 2 people as IRO.")
                .contains("Role codes met: CW 125, IRO 139, KASCHO 8.");

        run("ssd-systemc", "--same", "worker:IRO:EDGE19:S20000");

        assertThat(desk.child("EDGE19").child().get(org.heard.identity.ChildColumn.IRO))
                .isNotNull();
    }

    @Test
    void what_is_not_understood_is_answered_with_how_to_say_it() {
        assertThat(run().status()).isEqualTo(2);
        assertThat(run("--fly", "903").text()).contains("./heard import [--preview]");
        assertThat(run("--report").status()).isEqualTo(2);
        assertThat(run("nowhere.csv").text()).contains("There is no file or folder");
    }
}
