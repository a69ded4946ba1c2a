package org.heard.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.heard.accessibility.reading.Readability;
import org.heard.accessibility.reading.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FormReadingTest {
    /** Reading age nine. */
    private static final double HARDEST_GRADE = 4.0;

    private static final Pattern NOT_SAID_TO_A_CHILD = Pattern.compile(
            "\\b(placements?|contact|siblings?|LAC|CLA|minutes|statutory|respite|PEP|foster carer|peers)\\b|!",
            Pattern.CASE_INSENSITIVE);

    @ParameterizedTest
    @MethodSource("org.heard.form.Forms#childrens")
    void a_nine_year_old_can_read_every_childs_set(FormDefinition form) {
        List<String> wholeSentences = Forms.sentences(form).stream()
                .flatMap(text -> Sentence.in(text).stream())
                .filter(sentence -> sentence.words().size() >= 4)
                .map(Sentence::text)
                .toList();
        for (Collection<String> texts : List.of(wholeSentences, Forms.texts(form))) {
            Readability reading = Readability.of(String.join("\n", texts));
            assertThat(reading.sentences()).isGreaterThan(20);
            assertThat(reading.grade().orElseThrow()).as(form.slug()).isLessThanOrEqualTo(HARDEST_GRADE);
        }
    }

    @ParameterizedTest
    @CsvSource({"show-me, 8", "my-turn, 8", "my-say, 12", "my-review, 15"})
    void no_sentence_is_longer_than_a_child_of_that_age_can_hold(String slug, int longest) {
        for (String text : Forms.texts(Forms.LIBRARY.newest(slug))) {
            for (Sentence sentence : Sentence.in(text)) {
                assertThat(sentence.words()).as(sentence.text()).hasSizeLessThanOrEqualTo(longest);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.heard.form.Forms#childrens")
    void no_set_for_children_uses_the_words_of_the_office(FormDefinition form) {
        for (String text : Forms.texts(form)) {
            assertThat(text).doesNotContainPattern(NOT_SAID_TO_A_CHILD);
        }
    }

    @ParameterizedTest
    @MethodSource("org.heard.form.Forms#childrens")
    void every_set_for_children_begins_with_who_reads_it_and_what_they_must_do(FormDefinition form) {
        assertThat(form.intro())
                .contains("You choose what to say", "Your IRO reads it", "must tell someone", "keep you safe");
    }

    @ParameterizedTest
    @MethodSource("org.heard.form.Forms#all")
    void letters_are_set_as_in_print(FormDefinition form) {
        for (String text : Forms.texts(form)) {
            assertThat(text).doesNotContain("'", "\"", "  ").isEqualTo(text.strip());
        }
    }

    @Test
    void parents_are_never_asked_where_their_child_lives_or_learns() {
        FormDefinition form = Forms.LIBRARY.newest(FormLibrary.PARENT);
        for (String text : Forms.texts(form)) {
            assertThat(text.toLowerCase(Locale.UK)).doesNotContain("address", "school", "nursery", "lives");
        }
    }
}
