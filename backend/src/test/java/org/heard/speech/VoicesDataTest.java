package org.heard.speech;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Locale;
import org.heard.base.PersonId;
import org.heard.testing.ACouncil;
import org.heard.testing.PortalTest;
import org.junit.jupiter.api.Test;

@PortalTest
class VoicesDataTest {
    private static final Locale POLISH = Locale.forLanguageTag("pl");

    @Inject
    private ACouncil council;

    @Inject
    private Voices voices;

    @Test
    void a_persons_voice_goes_before_the_machines() {
        PersonId ada = council.administrator("Ada Stone");
        byte[] recorded = new byte[200];

        council.as(ada).run(() -> voices.record(POLISH, "Jak się masz?", "audio/mpeg", recorded));

        assertThat(voices.ofThePortal(POLISH, "Jak się masz?"))
                .hasValueSatisfying(sound -> assertThat(sound.type()).isEqualTo("audio/mpeg"));
    }

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
