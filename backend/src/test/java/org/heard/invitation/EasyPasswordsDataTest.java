package org.heard.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.heard.base.Caller;
import org.heard.base.Role;
import org.heard.identity.People;
import org.heard.identity.Person;
import org.heard.testing.PortalTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@PortalTest
class EasyPasswordsDataTest {
    @Inject
    EasyPasswords easy;

    @Inject
    People people;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "P@ssw0rd2024!",
                "qwertyuiop12",
                "123456789012",
                "letmeinletmein",
                "iloveyou1234",
                "manchesterunited",
                "aaaaaaaaaaaaaa",
                "1qaz2wsx3edc",
                "ivan.price2026",
                "heardheard2026"
            })
    void what_others_would_try_soon_is_too_easy(String password) {
        assertThat(easy.isEasy(password, ivan())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"three small blue boats", "gqx tvn rlp wd", "Otter-lamp-Tuesday-plum", "ünder dem Apfelbäumchen"
            })
    void long_and_odd_is_enough_with_or_without_signs_and_capitals(String password) {
        assertThat(easy.isEasy(password, ivan())).isFalse();
    }

    private Person ivan() {
        return new Caller.Portal().call(() -> people.add(Role.IRO, "Ivan", "Price", "ivan.price@council.example"));
    }
}
