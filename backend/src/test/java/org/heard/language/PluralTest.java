package org.heard.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralTest {
    private final Languages languages = new Languages();

    @ParameterizedTest
    @CsvSource({
        "en, 1, 0", "en, 0, 1", "en, 2, 1", "pl, 1, 0", "pl, 3, 1", "pl, 5, 2", "pl, 12, 2", "pl, 22, 1", "pl, 21, 2",
        "uk, 1, 0", "uk, 21, 0", "uk, 11, 2", "uk, 3, 1", "uk, 13, 2", "ar, 1, 0", "ar, 2, 1", "ar, 7, 2", "ar, 11, 3",
        "ar, 103, 2", "cy, 1, 0", "cy, 2, 1", "cy, 9, 2"
    })
    void a_number_goes_with_the_form_its_language_wants(String language, long number, int form) {
        assertThat(languages.find(language).orElseThrow().plural().form(number)).isEqualTo(form);
    }
}
