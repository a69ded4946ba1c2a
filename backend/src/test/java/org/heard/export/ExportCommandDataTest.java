package org.heard.export;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.heard.base.Caller;
import org.heard.testing.ACouncil;
import org.heard.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@PortalTest
class ExportCommandDataTest {
    @Inject
    ExportCommand command;

    @Inject
    ACouncil council;

    @TempDir
    Path folder;

    private final StringWriter said = new StringWriter();

    @Test
    void it_writes_the_file_and_says_how_many_reviews_it_has() throws IOException {
        council.child("Amara").ref("A1").review().held("2026-02-02").importedCode("PN1");

        int status = run("reviews-903 --from 01/04/2025 --to 31/03/2026 --out Reviews.csv");

        assertThat(status).isZero();
        assertThat(Files.readString(folder.resolve("Reviews.csv")))
                .isEqualTo("CHILD,DOB,REVIEW,REVIEW_CODE\r\nA1,20/10/2014,02/02/2026,PN1\r\n");
        assertThat(said.toString()).startsWith("1 reviews written to ").contains("; 0 left out.");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void a_year_stands_for_its_days_and_one_whose_rules_are_unknown_is_named() {
        council.child("Amara").ref("A1").review().held("2026-02-02").importedCode("PN1");

        assertThat(run("reviews-903 --year 2025/26 --out Reviews.csv")).isZero();
        assertThat(said.toString()).startsWith("1 reviews written to ").doesNotContain("rules");
        assertThat(run("reviews-903 --year 2031/32 --out Reviews.csv")).isZero();
        assertThat(said.toString())
                .contains("The rules of the return of 2031/32 were not read for this version of Heard");
        assertThat(run("reviews-903 --year 2031 --out Reviews.csv")).isEqualTo(2);
    }

    @Test
    void it_lists_what_to_act_on_by_number_and_says_so_with_its_status() {
        var review = council.child("Amara").review().held("2026-02-02").id();

        int status = run("reviews-903 --to 31/03/2026 --from 01/04/2025 --out Reviews.csv");

        assertThat(status).isEqualTo(1);
        assertThat(said.toString())
                .contains("0 reviews written")
                .contains("1 left out")
                .contains("review " + review + " ")
                .contains("[rule 167]")
                .doesNotContain("Amara");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "reviews",
                "reviews-903",
                "reviews-903 --from 01/04/2025 --to 31/03/2026",
                "reviews-903 --from 01/04/2025 --to 31/03/2026 --out",
                "reviews-903 --from 2025-04-01 --to 31/03/2026 --out Reviews.csv",
                "reviews-903 --from 31/02/2026 --to 31/03/2026 --out Reviews.csv",
                "reviews-903 --from 01/04/2026 --to 31/03/2026 --out Reviews.csv",
                "reviews-903 --from 01/04/2025 --to 31/03/2026 --out Reviews.csv --all yes"
            })
    void what_it_does_not_understand_it_refuses_with_a_sentence_and_writes_nothing(String arguments)
            throws IOException {
        assertThat(run(arguments)).isEqualTo(2);
        assertThat(said.toString()).isNotBlank();
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    private int run(String arguments) {
        List<String> words = arguments.isEmpty() ? List.of() : List.of(arguments.split(" ", -1));
        return new Caller.Portal().call(() -> command.run(words, folder, new PrintWriter(said, true)));
    }
}
