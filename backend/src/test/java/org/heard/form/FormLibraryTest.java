package org.heard.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.heard.base.PortalException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormLibraryTest {
    private final FormLibrary library = Forms.LIBRARY;

    @Test
    void a_set_that_is_kept_says_exactly_what_was_asked() {
        for (FormDefinition form : library.all()) {
            String kept = library.json(form);
            assertThat(library.read(kept)).isEqualTo(form);
            assertThat(library.json(library.read(kept))).isEqualTo(kept);
        }
    }

    @Test
    void options_named_once_are_written_out_wherever_they_are_offered() {
        FormDefinition form = library.newest(FormLibrary.MY_REVIEW);
        assertThat(form.question("home").orElseThrow().parts().getFirst().options())
                .extracting(Option::word)
                .containsExactly("Great", "Good", "OK", "Not good", "Really bad", "I don’t know");
        assertThat(library.json(form)).doesNotContain("\"lists\"", "\"how-good\"");
    }

    @Test
    void a_set_that_cannot_be_asked_is_refused_with_the_reason() {
        String form = library.json(library.newest(FormLibrary.MY_REVIEW));
        assertThatThrownBy(() -> library.read(form.replace("\"scale\":5", "\"scale\":4")))
                .isInstanceOf(PortalException.class)
                .hasMessageContaining("a scale has 3 or 5 faces");
        assertThatThrownBy(() -> library.read(form.replace("\"key\":\"life\"", "\"key\":\"proud\"")))
                .isInstanceOf(PortalException.class)
                .hasMessageContaining("a key twice");
        assertThatThrownBy(() -> library.read("[]")).isInstanceOf(PortalException.class);
        assertThatThrownBy(() -> library.read("{")).isInstanceOf(PortalException.class);
    }

    @Test
    void a_version_is_found_and_an_unknown_one_is_not() {
        assertThat(library.find(FormLibrary.MY_REVIEW, 1)).contains(library.newest(FormLibrary.MY_REVIEW));
        assertThat(library.find(FormLibrary.MY_REVIEW, 99)).isEmpty();
        assertThat(library.find("unheard-of", 1)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "4, , my-turn",
        "7, , my-turn",
        "8, , my-say",
        "11, , my-say",
        "12, , my-review",
        "17, , my-review",
        "16, symbols, show-me",
        "16, under8, my-turn",
        "2, carer_led, my-turn",
        "14, 8to11, my-say",
        "10, 12plus, my-review",
        "10, '', my-say",
        "10, something else, my-say"
    })
    void a_child_gets_the_set_for_their_age_unless_another_fits_them_better(int age, String version, String slug) {
        assertThat(library.forChild(age, version).slug()).isEqualTo(slug);
    }
}
