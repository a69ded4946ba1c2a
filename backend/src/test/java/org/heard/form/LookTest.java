package org.heard.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.heard.accessibility.symbols.SymbolLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LookTest {
    private final Lacks lacks = new Lacks(new SymbolLibrary());

    @Test
    void the_same_question_is_said_in_words_in_simple_words_and_in_pictures() {
        Question question = Forms.question(FormLibrary.MY_REVIEW, "plan");
        assertThat(Look.WORDS.title(question)).isEqualTo("Do you know the plan for your future?");
        assertThat(Look.SIMPLE.title(question)).isEqualTo("Do you know your plan?");
        assertThat(Look.SIMPLE.easyRead(question)).hasSize(2);
        assertThat(Look.SIMPLE.hint(question)).isEmpty();
        assertThat(Look.PICTURES.title(question)).isEqualTo("Do you know your plan?");
        assertThat(Look.PICTURES.hint(question)).contains("It says where you’ll live, and what is next.");
    }

    @Test
    void what_a_set_lacks_falls_back_in_the_stated_order() {
        Question plain = Forms.question(FormLibrary.CARER, "family");
        assertThat(Look.SIMPLE.title(plain)).isEqualTo(plain.title());
        assertThat(Look.SIMPLE.hint(plain).orElse(null)).isEqualTo(plain.hint());
        assertThat(Look.PICTURES.title(plain)).isEqualTo(plain.title());
    }

    @Test
    void a_set_that_lacks_a_part_says_so() {
        String form = Forms.LIBRARY.json(Forms.LIBRARY.newest(FormLibrary.MY_TURN));
        FormDefinition broken = Forms.LIBRARY.read(form.replace(",\"simple\":{\"title\":\"How are you now?\"}", "")
                .replace("\"value\":\"ok\",\"word\":\"OK\",\"picture\":\"ok\"", "\"value\":\"ok\",\"word\":\"OK\"")
                .replace(
                        "\"value\":\"not-good\",\"word\":\"Sad\",\"picture\":\"sad\"",
                        "\"value\":\"not-good\",\"word\":\"Sad\""));
        assertThat(lacks.of(broken))
                .contains(
                        new Lack("life", null, null, Lack.Kind.SIMPLE_WORDS),
                        new Lack("life", "how", "ok", Lack.Kind.PICTURE),
                        new Lack("life", "how", "not-good", Lack.Kind.PICTURE));
    }

    @ParameterizedTest
    @MethodSource("org.heard.form.Forms#childrens")
    void every_set_for_children_has_simple_words_easy_read_and_no_two_answers_alike(FormDefinition form) {
        assertThat(lacks.of(form))
                .extracting(Lack::kind)
                .doesNotContain(Lack.Kind.SIMPLE_WORDS, Lack.Kind.EASY_READ, Lack.Kind.SAME_PICTURE);
        assertThat(lacks.of(form))
                .filteredOn(lack -> lack.kind() == Lack.Kind.PICTURE)
                .hasSizeLessThan(9);
    }

    @Test
    void the_boards_have_a_symbol_each_and_words_to_be_read_aloud() {
        assertThat(lacks.of(Forms.LIBRARY.newest(FormLibrary.SHOW_ME)))
                .extracting(Lack::kind)
                .doesNotContain(Lack.Kind.READ_ALOUD, Lack.Kind.SYMBOL);
    }

    @Test
    void a_helpers_set_has_none_of_it_and_says_so() {
        assertThat(lacks.of(Forms.LIBRARY.newest(FormLibrary.CARER)))
                .extracting(Lack::kind)
                .contains(Lack.Kind.SIMPLE_WORDS, Lack.Kind.EASY_READ, Lack.Kind.READ_ALOUD, Lack.Kind.SYMBOL);
    }
}
