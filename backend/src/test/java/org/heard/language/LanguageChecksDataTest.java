package org.heard.language;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.heard.base.PersonId;
import org.heard.testing.ACouncil;
import org.heard.testing.PortalTest;
import org.junit.jupiter.api.Test;

@PortalTest
class LanguageChecksDataTest {
    private static final SortedMap<String, String> WORDS = new TreeMap<>(Map.of("say.next", "Dalej"));

    @Inject
    private ACouncil council;

    @Inject
    private LanguageChecks checks;

    @Test
    void a_machines_words_are_unchecked_until_a_person_signs_them_off() {
        PersonId ada = council.administrator("Ada Stone");
        assertThat(checks.isChecked("pl", "say", WORDS)).isFalse();

        council.as(ada).run(() -> checks.signOff("pl", "say", WORDS));

        assertThat(checks.isChecked("pl", "say", WORDS)).isTrue();
        assertThat(council.as(ada).call(() -> checks.check("pl", "say", WORDS)))
                .hasValueSatisfying(check -> assertThat(check.by()).isEqualTo(ada));
    }

    @Test
    void one_word_changed_and_the_part_is_unchecked_again() {
        PersonId ada = council.administrator("Ada Stone");
        council.as(ada).run(() -> checks.signOff("uk", "say", WORDS));

        assertThat(checks.isChecked("uk", "say", new TreeMap<>(Map.of("say.next", "Ще"))))
                .isFalse();
    }
}
