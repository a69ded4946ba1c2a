package org.heard.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.heard.base.Caller;
import org.heard.base.Settings;
import org.heard.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Children write as they speak, whichever language the page is in. */
@PortalTest
class WorryingWordsDataTest {
    @Inject
    Flags flags;

    @Inject
    Settings settings;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mae o'n brifo fi weithiau",
                "Dwi ddim yn saff yno",
                "isio marw",
                "hunan-niweidio",
                "هو يضربني كل يوم",
                "اريد ان اموت",
                "أُرِيدُ أَنْ أَمُوتَ",
                "خايفة منه",
                "On bije mnie!",
                "boje sie go",
                "Boję się go",
                "chce umrzec",
                "мене б’є вітчим",
                "б'ють мене",
                "Я хочу померти",
                "боюсь його"
            })
    void words_in_other_languages_alert_people_too_with_and_without_their_marks(String words) {
        assertThat(flags.areWorrying(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dwi'n hoffi fy ysgol",
                "أحب المدرسة وأصدقائي",
                "Lubię grać w piłkę",
                "Я люблю свою школу",
                "i like drumming",
                "kicked a ball"
            })
    void other_words_alert_nobody(String words) {
        assertThat(flags.areWorrying(words)).isFalse();
    }

    @Test
    void each_language_has_a_list_of_its_own_that_a_council_edits() {
        new Caller.Portal().run(() -> settings.set(WordsOfLanguages.POLISH, "leje mnie"));

        assertThat(flags.areWorrying("on leje mnie pasem")).isTrue();
        assertThat(flags.areWorrying("on bije mnie")).isFalse();
        assertThat(flags.areWorrying("he hits me"))
                .as("the English list is as it was")
                .isTrue();
    }
}
