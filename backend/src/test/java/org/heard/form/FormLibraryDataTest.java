package org.heard.form;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.heard.testing.PortalTest;
import org.junit.jupiter.api.Test;

@PortalTest
class FormLibraryDataTest {
    @Inject
    private FormLibrary library;

    @Test
    void what_is_kept_does_not_depend_on_how_the_portal_is_set_up_to_write_json() {
        assertThat(library.all()).isEqualTo(Forms.LIBRARY.all());
        for (FormDefinition form : library.all()) {
            assertThat(library.json(form)).isEqualTo(Forms.LIBRARY.json(form));
        }
    }
}
