package org.heard.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.util.Locale;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.testing.ACouncil;
import org.heard.testing.ATone;
import org.heard.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class RecordingsDataTest {
    private static final Locale POLISH = Locale.forLanguageTag("pl");

    @Inject
    private ACouncil council;

    @Inject
    private Recordings recordings;

    private PersonId ada;

    @BeforeEach
    void an_administrator() {
        ada = council.administrator("Ada Stone");
    }

    @Test
    void what_somebody_recorded_is_found_for_that_sentence_in_that_language_until_it_is_deleted() {
        council.as(ada).run(() -> recordings.keep(POLISH, "Jak  się masz?", ATone.ofSeconds(0.2)));

        assertThat(recordings.find(POLISH, "Jak się masz?"))
                .hasValueSatisfying(sound -> assertThat(sound.type()).isEqualTo("audio/wav"));
        assertThat(recordings.find(POLISH, "Jak się macie?")).isEmpty();
        assertThat(recordings.find(Locale.UK, "Jak się masz?")).isEmpty();
        assertThat(recordings.languages()).contains("pl");
        assertThat(council.as(ada).call(() -> recordings.of(POLISH)))
                .extracting(RecordedSentence::sentence, RecordedSentence::addedBy)
                .containsExactly(tuple("Jak się masz?", ada.value()));

        council.as(ada).run(() -> recordings.remove(POLISH, "Jak się masz?"));

        assertThat(recordings.find(POLISH, "Jak się masz?")).isEmpty();
        assertThat(recordings.languages()).doesNotContain("pl");
    }

    @Test
    void a_word_is_the_same_when_it_is_read_as_a_sentence() {
        council.as(ada).run(() -> recordings.keep(POLISH, "Dobrze", ATone.ofSeconds(0.2)));

        assertThat(recordings.find(POLISH, "Dobrze.")).isPresent();
        assertThat(recordings.find(POLISH, "Dobrze?")).isEmpty();
    }

    @Test
    void a_second_recording_takes_the_place_of_the_first() {
        council.as(ada).run(() -> recordings.keep(POLISH, "Źle", ATone.ofSeconds(0.2)));
        council.as(ada).run(() -> recordings.keep(POLISH, "Źle", ATone.ofSeconds(0.4)));

        assertThat(recordings.find(POLISH, "Źle"))
                .hasValueSatisfying(sound -> assertThat(sound.content()).hasSizeBetween(17_000, 18_500));
    }

    @Test
    void only_administrators_record_and_only_sounds() {
        PersonId priya = council.iro("Priya Nair");

        assertThatThrownBy(() -> council.as(priya).run(() -> recordings.keep(POLISH, "Dobranoc", ATone.ofSeconds(0.2))))
                .isInstanceOf(PortalException.class);
        assertThatThrownBy(() -> council.as(ada).run(() -> recordings.keep(POLISH, "Dobranoc", new byte[200])))
                .isInstanceOf(PortalException.class);
        assertThat(recordings.find(POLISH, "Dobranoc")).isEmpty();
    }
}
