package org.heard.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.heard.accessibility.symbols.Symbol;
import org.heard.accessibility.symbols.SymbolSets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FormSetsTest {
    private final SymbolSets symbols = new SymbolSets();

    @ParameterizedTest
    @MethodSource("org.heard.form.Forms#all")
    void every_set_is_written_as_the_schema_says(FormDefinition form) throws IOException {
        String written = FormSchema.resource("forms/%s/v%d.en.json".formatted(form.slug(), form.version()));
        assertThat(FormSchema.faults(written)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.heard.form.Forms#all")
    void every_set_is_kept_as_the_schema_says(FormDefinition form) throws IOException {
        assertThat(FormSchema.faults(Forms.LIBRARY.json(form))).isEmpty();
    }

    @Test
    void the_schema_refuses_what_cannot_be_asked() throws IOException {
        String form = Forms.LIBRARY.json(Forms.LIBRARY.newest(FormLibrary.MY_TURN));
        for (String broken : List.of(
                form.replace("\"type\":\"faces\"", "\"type\":\"slider\""),
                form.replace("\"audience\":\"IRO\"", "\"audience\":\"THE_WORLD\""),
                form.replace("\"key\":\"life\"", "\"key\":\"My Life\""),
                form.replace("\"minutes\":", "\"hours\":"))) {
            assertThat(FormSchema.faults(broken)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"show-me, 12", "my-turn, 12", "my-say, 14", "my-review, 16", "advocate, 12", "carer, 12", "parent, 8"})
    void every_set_asks_what_it_should_and_no_more(String slug, int questions) {
        assertThat(Forms.LIBRARY.newest(slug).questions()).hasSize(questions);
    }

    @ParameterizedTest
    @CsvSource({
        "show-me, people-at-home family worker safe",
        "my-turn, safe family",
        "my-say, safe family health worker",
        "my-review, safe family health feelings worker",
        "advocate, family health safe worker wishes",
        "carer, family safe",
        "parent, room"
    })
    void what_is_private_begins_with_only_the_iro(String slug, String keys) {
        assertThat(Forms.LIBRARY.newest(slug).questions())
                .filteredOn(question -> question.audience() == Audience.IRO)
                .extracting(Question::key)
                .containsExactlyInAnyOrder(keys.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource({
        "show-me, life people-at-home safe",
        "my-turn, safe someone-to-tell",
        "my-say, safe",
        "my-review, safe feelings",
        "advocate, safe",
        "carer, safe",
        "parent, ''"
    })
    void only_these_questions_can_raise_the_urgent_prompt(String slug, String keys) {
        assertThat(Forms.LIBRARY.newest(slug).questions())
                .filteredOn(question -> options(question).anyMatch(Option::flag))
                .extracting(Question::key)
                .containsExactlyInAnyOrder(Stream.of(keys.split(" ", -1))
                        .filter(key -> !key.isEmpty())
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("org.heard.form.Forms#childrens")
    void what_means_the_same_at_every_age_has_the_same_key(FormDefinition form) {
        assertThat(form.questions())
                .extracting(Question::key)
                .contains("life", "home", "safe", "family", "school", "health", "my-way", "wishes");
        assertThat(form.questions().getLast().key()).isEqualTo("wishes");
        assertThat(Forms.question(form.slug(), "safe").part("home")).isPresent();
        assertThat(Forms.question(form.slug(), "my-way").part("way")).containsInstanceOf(Part.MyWay.class);
    }

    @ParameterizedTest
    @MethodSource("org.heard.form.Forms#childrens")
    void every_feeling_scale_lets_a_child_not_know(FormDefinition form) {
        assertThat(form.questions().stream().flatMap(question -> question.parts().stream()))
                .filteredOn(Part.Faces.class::isInstance)
                .allSatisfy(part -> assertThat(part.options().getLast().value()).isEqualTo("dont-know"));
    }

    @ParameterizedTest
    @MethodSource("org.heard.form.Forms#all")
    void every_picture_that_is_named_exists(FormDefinition form) {
        assertThat(form.questions().stream()
                        .flatMap(question -> Stream.concat(
                                Stream.ofNullable(question.picture()),
                                options(question).map(Option::picture).filter(Objects::nonNull)))
                        .distinct())
                .allSatisfy(concept -> assertThat(symbols.find(concept)).isPresent());
    }

    @ParameterizedTest
    @MethodSource("org.heard.form.Forms#all")
    void no_two_options_look_alike(FormDefinition form) {
        for (Question question : form.questions()) {
            question.parts().stream()
                    .flatMap(part -> Forms.choices(part).stream())
                    .forEach(list -> assertThat(list.stream()
                                    .flatMap(option -> Stream.ofNullable(option.picture()))
                                    .map(concept -> symbols.find(concept).map(Symbol::path)))
                            .as(question.key())
                            .doesNotHaveDuplicates());
        }
    }

    private static Stream<Option> options(Question question) {
        return question.parts().stream()
                .flatMap(part -> Forms.choices(part).stream())
                .flatMap(List::stream);
    }
}
