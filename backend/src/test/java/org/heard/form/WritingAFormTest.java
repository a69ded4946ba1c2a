package org.heard.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The example in the documentation is a set that can be asked. */
class WritingAFormTest {
    private static final Path PAGE = Path.of("../docs/forms/writing-a-form.md");

    @Test
    void the_example_can_be_asked_and_answered() throws IOException {
        FormDefinition form = Forms.LIBRARY.read(example());
        Question safe = form.question("safe").orElseThrow();
        assertThat(Answer.read(safe, "{\"home\":\"yes\",\"out\":\"dont-know\"}").flagged(safe))
                .isFalse();
        assertThat(Answer.read(safe, "{\"home\":\"no\"}").flagged(safe)).isTrue();
        Question rights = form.question("rights").orElseThrow();
        assertThat(rights.readAloud()).endsWith("They are called an advocate.");
        assertThat(Answer.read(rights, "{\"want\":\"advocate\"}").asks(rights)).containsExactly("advocate");
    }

    @Test
    void the_example_is_written_as_the_schema_says() throws IOException {
        assertThat(FormSchema.faults(example())).isEmpty();
    }

    @Test
    void every_kind_of_part_is_explained() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(FormSchema.partTypes())
                .hasSize(8)
                .allSatisfy(type -> assertThat(page).contains("| `" + type + "` |"));
    }

    private static String example() throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf("```json") + "```json".length();
        return page.substring(start, page.indexOf("```", start));
    }
}
