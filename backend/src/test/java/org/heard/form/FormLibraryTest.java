package org.heard.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.serde.ObjectMapper;
import org.heard.base.PortalException;
import org.junit.jupiter.api.Test;

class FormLibraryTest {
    private final FormLibrary library = new FormLibrary(new FormReader(ObjectMapper.getDefault()));

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
}
