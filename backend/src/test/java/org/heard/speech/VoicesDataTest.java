package org.heard.speech;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Locale;
import org.heard.testing.PortalTest;
import org.junit.jupiter.api.Test;

@PortalTest
class VoicesDataTest {
    private static final Locale POLISH = Locale.forLanguageTag("pl");

    @Inject
    private Voices voices;

    @Test
    void where_the_machine_has_a_voice_it_speaks_and_where_not_nothing_is_heard() {
        assertThat(voices.ofThePortal(POLISH, "Dobrze.").isPresent()).isEqualTo(voices.speaks(POLISH));
        assertThat(voices.ofThePortal(Locale.forLanguageTag("zz"), "Dobrze.")).isEmpty();
    }

    @Test
    void without_the_program_there_is_no_voice_and_no_error() {
        EspeakNg nothing = new EspeakNg("no-such-program-anywhere");

        assertThat(nothing.speaks(POLISH)).isFalse();
        assertThat(nothing.say(POLISH, "Dobrze.")).isEmpty();
    }

    @Test
    void a_text_is_read_sentence_by_sentence() {
        assertThat(Aloud.sentences("One  is here. Two?\nThree")).containsExactly("One is here.", "Two?", "Three");
    }
}
