package org.heard.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.heard.base.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemsTest {
    private static final Path PROBLEMS = Repository.at("docs/operations/problems");

    @ParameterizedTest
    @EnumSource(ErrorCode.class)
    void every_error_a_person_can_meet_has_a_page_with_what_to_do(ErrorCode code) {
        Path page = PROBLEMS.resolve(code.slug() + ".md");

        assertThat(page).exists();
        assertThat(Repository.read(page))
                .startsWith("# " + code.code() + " ")
                .contains("## What it means", "## If you see it", "## If you run the portal");
    }

    @ParameterizedTest
    @EnumSource(ErrorCode.class)
    void the_list_of_problems_names_each_with_its_page(ErrorCode code) {
        assertThat(Repository.read(PROBLEMS.resolve("README.md")))
                .contains("[%s](%s.md)".formatted(code.code(), code.slug()));
    }

    @Test
    void no_page_is_about_an_error_that_is_gone() {
        List<String> known = Arrays.stream(ErrorCode.values())
                .map(code -> code.slug() + ".md")
                .toList();

        assertThat(Repository.files(".md").stream()
                        .filter(page -> page.startsWith(PROBLEMS) && Files.isRegularFile(page))
                        .map(page -> page.getFileName().toString())
                        .filter(name -> !name.equals("README.md") && !name.equals("it-does-not-start.md")))
                .isSubsetOf(known);
    }
}
