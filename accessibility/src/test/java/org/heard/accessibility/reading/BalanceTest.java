package org.heard.accessibility.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BalanceTest {

    @Test
    void a_letter_that_tells_of_both_is_in_balance() {
        Balance letter = Balance.of(ReadabilityTest.AS_TO_A_CHILD);
        assertThat(letter.good()).isPositive();
        assertThat(letter.hard()).isPositive();
        assertThat(letter.mostlyHard()).isFalse();
        assertThat(letter.onlyGood()).isFalse();
    }

    @Test
    void trouble_upon_trouble_and_praise_without_end_are_not() {
        assertThat(Balance.of("You were sad. You fought. You had trouble at school.")
                        .mostlyHard())
                .isTrue();
        assertThat(Balance.of("You are kind. You swim well. You love dogs.").onlyGood())
                .isTrue();
        assertThat(Balance.of("").onlyGood()).isFalse();
    }
}
