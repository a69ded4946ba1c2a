package org.heard.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextRulesTest {
    @ParameterizedTest
    @ValueSource(strings = {"07700 900201", "+44 (0)7700 900201", "0044 7700-900201", "447700900201", "+447700900201"})
    void a_british_number_is_the_same_however_people_write_it(String written) {
        assertThat(E164.of(written)).contains(new E164("+447700900201"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "0770", "+0123456789", "07700 900201 9999", "somebody"})
    void what_is_no_number_is_none(String written) {
        assertThat(E164.of(written)).isEmpty();
    }

    @Test
    void a_number_from_elsewhere_keeps_its_country() {
        assertThat(E164.of("+353 85 012 3456")).contains(new E164("+353850123456"));
    }

    @Test
    void segments_are_counted_as_the_networks_charge_them() {
        assertThat(Segments.of("x".repeat(160))).isOne();
        assertThat(Segments.of("x".repeat(161))).isEqualTo(2);
        assertThat(Segments.of("x".repeat(306))).isEqualTo(2);
        assertThat(Segments.of("€".repeat(80))).isOne();
        assertThat(Segments.of("€".repeat(81))).isEqualTo(2);
        assertThat(Segments.of("🙂".repeat(35))).isOne();
        assertThat(Segments.of("🙂".repeat(36))).isEqualTo(2);
        assertThat(Segments.of("م".repeat(70))).isOne();
        assertThat(Segments.of("م".repeat(71))).isEqualTo(2);
    }

    @Test
    void stop_is_stop_with_a_full_stop_too_and_stop_that_is_not() {
        assertThat(OptOuts.isStop("STOP.")).isTrue();
        assertThat(OptOuts.isStop("Stop all")).isTrue();
        assertThat(OptOuts.isStop("stop that please")).isFalse();
        assertThat(OptOuts.isStart("Start")).isTrue();
    }
}
