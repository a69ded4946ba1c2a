package org.heard.accessibility.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.heard.accessibility.reading.Finding.Kind;
import org.junit.jupiter.api.Test;

class PlainWordsTest {
    private static final PlainWords WORDS = PlainWords.standard();

    @Test
    void the_minutes_of_professionals_are_full_of_words_children_do_not_use() {
        List<Finding> found = WORDS.in(ReadabilityTest.AS_PROFESSIONALS_WRITE, "Amara");
        assertThat(found)
                .extracting(Finding::words)
                .contains(
                        "placement",
                        "statutory review",
                        "Professionals",
                        "allocated",
                        "liaise",
                        "designated teacher",
                        "in order to",
                        "ensure",
                        "Personal Education Plan",
                        "Supervised contact",
                        "sibling contact",
                        "explored",
                        "prior to",
                        "local authority",
                        "permanence");
        assertThat(found).extracting(Finding::kind).contains(Kind.PASSIVE, Kind.LONG_SENTENCE, Kind.THIRD_PERSON);
    }

    @Test
    void the_same_written_to_the_child_has_nothing_to_mark() {
        assertThat(WORDS.in(ReadabilityTest.AS_TO_A_CHILD, "Amara")).isEmpty();
    }

    @Test
    void the_longest_match_wins_and_an_exception_is_not_marked() {
        assertThat(words("We wrote about sibling contact. You can contact me any time."))
                .containsExactly("sibling contact");
    }

    @Test
    void short_forms_are_marked_as_they_stand_and_come_with_what_they_are() {
        List<Finding> found = WORDS.in("Your PEP is on Monday. Give it some pep.", "");
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Kind.SHORT_FORM);
            assertThat(one.plainer()).containsExactly("your school plan");
            assertThat(one.explanation()).startsWith("PEP is short for");
            assertThat(one.from()).isEqualTo(5);
            assertThat(one.to()).isEqualTo(8);
        });
    }

    @Test
    void a_childs_own_words_are_left_alone() {
        assertThat(words("You said: “I hate contact at the contact centre, it was decided without me.”"))
                .isEmpty();
    }

    @Test
    void nobody_who_does_it_is_marked_and_how_somebody_is_is_not() {
        assertThat(kinds("It was agreed that you go.")).containsExactly(Kind.PASSIVE);
        assertThat(kinds("The form was not sent.")).containsExactly(Kind.PASSIVE);
        assertThat(kinds("You were tired and Sam was worried. Your bag is red."))
                .isEmpty();
    }

    @Test
    void times_without_a_day_are_marked() {
        assertThat(kinds("Sam rings you regularly. You hear in due course. He comes soon."))
                .containsExactly(Kind.VAGUE_TIME, Kind.VAGUE_TIME, Kind.VAGUE_TIME);
        assertThat(kinds("Sam rings you every Friday.")).isEmpty();
    }

    @Test
    void a_reader_is_spoken_to_not_about() {
        assertThat(WORDS.in("Dear Amara. Amara likes school. The child’s bag. Well done, Amara!", "Amara"))
                .extracting(Finding::words)
                .containsExactly("Amara", "The child");
        assertThat(WORDS.in("Amara’s school", "Amara"))
                .singleElement()
                .satisfies(one -> assertThat(one.plainer()).containsExactly("your"));
        assertThat(WORDS.in("Amara likes school.", "")).isEmpty();
    }

    @Test
    void a_sentence_of_sixteen_words_is_long() {
        String fifteen = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen";
        assertThat(kinds(fifteen + ".")).isEmpty();
        assertThat(kinds(fifteen + " sixteen.")).containsExactly(Kind.LONG_SENTENCE);
    }

    @Test
    void a_council_adds_words_and_changes_ours() {
        PlainWords ours = WORDS.with(Term.list("""
                # Northby's own
                Hub, hubs | the house on Mill Lane
                sibling, siblings | brothers, sisters | | jargon
                unit | | | fine
                """));
        assertThat(ours.in("The unit, the Hub and your sibling.", ""))
                .extracting(Finding::words, Finding::plainer)
                .containsExactly(
                        tuple("Hub", List.of("the house on Mill Lane")),
                        tuple("sibling", List.of("brothers", "sisters")));
    }

    @Test
    void a_list_that_cannot_be_read_says_where() {
        assertThatThrownBy(() -> Term.list("one | two\n\nthree | four | | funny"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("line 3: not a kind of word: funny");
        assertThatThrownBy(() -> Term.list(" | two")).hasMessageStartingWith("line 1");
    }

    private static List<String> words(String text) {
        return WORDS.in(text, "").stream().map(Finding::words).toList();
    }

    private static List<Kind> kinds(String text) {
        return WORDS.in(text, "").stream().map(Finding::kind).toList();
    }
}
