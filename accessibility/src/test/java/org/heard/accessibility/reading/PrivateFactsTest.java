package org.heard.accessibility.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heard.accessibility.reading.PrivateFacts.Fact;
import org.heard.accessibility.reading.PrivateFacts.Kind;
import org.junit.jupiter.api.Test;

class PrivateFactsTest {

    @Test
    void telephone_numbers_addresses_and_post_codes_are_found() {
        assertThat(in("Mum lives at 14 Mill Lane, NE1 4ST. Ring 07700 900123 or write to kay@home.example."))
                .containsExactly(
                        new Fact(Kind.ADDRESS, 13, "14 Mill Lane"),
                        new Fact(Kind.ADDRESS, 27, "NE1 4ST"),
                        new Fact(Kind.PHONE, 41, "07700 900123"),
                        new Fact(Kind.EMAIL, 66, "kay@home.example"));
    }

    @Test
    void another_child_of_the_writer_is_found_by_any_name() {
        assertThat(PrivateFacts.in(
                        "You and Leo Marsh share a room. Leo snores.", List.of("Leo Marsh", "Leo"), List.of()))
                .extracting(Fact::words)
                .containsExactly("Leo Marsh", "Leo");
    }

    @Test
    void a_full_name_is_found_unless_it_belongs_to_somebody_around_the_reader() {
        assertThat(PrivateFacts.in("You met Kim Baker and Sam Obi.", List.of(), List.of("Sam Obi")))
                .containsExactly(new Fact(Kind.FULL_NAME, 8, "Kim Baker"));
    }

    @Test
    void days_and_numbers_of_other_things_are_left_alone() {
        assertThat(in("You swam 40 lengths by Friday 30 October. It cost £120 in 2026."))
                .isEmpty();
    }

    private static List<Fact> in(String text) {
        return PrivateFacts.in(text, List.of(), List.of());
    }
}
