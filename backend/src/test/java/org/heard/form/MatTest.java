package org.heard.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.heard.base.PortalException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatTest {
    private final Question school = Forms.question(FormLibrary.SHOW_ME, "school");

    @Test
    void what_is_sorted_is_kept_as_positions_with_the_word_and_the_picture_that_were_shown() {
        String json = "{\"things\":{\"columns\":3,\"placed\":["
                + "{\"what\":\"bus\",\"in\":\"like\",\"word\":\"The bus\",\"picture\":\"/pictures/openmoji/1F68C.svg\"},"
                + "{\"what\":\"maths\",\"in\":\"dont-like\",\"word\":\"Maths\"},"
                + "{\"what\":\"own-12\",\"in\":\"like\",\"word\":\"Mrs Ali\",\"picture\":\"/pictures-own/7/12\"}]}}";
        Answer answer = Answer.read(school, json);
        assertThat(answer.json()).isEqualTo(json);
        assertThat(answer.placed("things").orElseThrow().places().getFirst())
                .isEqualTo(new Answer.Place("bus", "like", "The bus", "/pictures/openmoji/1F68C.svg"));
        assertThat(answer.inWords(school))
                .containsExactly(
                        new Answer.Line("Like", "The bus, Mrs Ali", null),
                        new Answer.Line("Don’t like", "Maths", null));
    }

    @Test
    void the_scale_has_as_many_columns_as_the_child_wants() {
        for (int columns : List.of(2, 3, 5)) {
            String json =
                    "{\"things\":{\"columns\":%d,\"placed\":[{\"what\":\"bus\",\"in\":\"like\",\"word\":\"x\"}]}}";
            assertThat(Answer.read(school, json.formatted(columns)).skipped()).isFalse();
        }
    }

    @Test
    void an_empty_mat_is_a_question_left_out() {
        assertThat(Answer.read(school, "{\"things\":{\"columns\":3,\"placed\":[]}}")
                        .skipped())
                .isTrue();
    }

    @Test
    void two_pictures_side_by_side_are_kept_and_four_are_refused() {
        String two = "/pictures/openmoji/1F68C.svg /pictures/openmoji/1F3EB.svg?skin=dark";
        String json =
                "{\"things\":{\"columns\":3,\"placed\":[{\"what\":\"bus\",\"in\":\"like\",\"word\":\"The bus\",\"picture\":\"%s\"}]}}";
        assertThat(Answer.read(school, json.formatted(two))
                        .placed("things")
                        .orElseThrow()
                        .places()
                        .getFirst()
                        .pictures())
                .containsExactly(two.split(" ", -1));
        assertThatThrownBy(() -> Answer.read(school, json.formatted(two + " " + two)))
                .isInstanceOf(PortalException.class);
    }

    @Test
    void what_lies_under_a_flagged_column_or_is_flagged_itself_raises_the_flag() {
        Option safe = new Option("safe", "Safe", null, null, false, false);
        Option notSafe = new Option("not-safe", "Not safe", null, null, true, false);
        Option home = new Option("home", "Home", null, null, false, false);
        Option hurt = new Option("hurt", "Somebody hurts me", null, null, true, true);
        Part.Mat mat = new Part.Mat(
                "places", null, List.of(new Part.MatScale(List.of(safe, notSafe))), List.of(home, hurt), List.of());
        Question places = new Question(
                "places", "Where are you safe?", null, null, null, Audience.IRO, List.of(mat), null, List.of());
        String json = "{\"places\":{\"columns\":2,\"placed\":[{\"what\":\"%s\",\"in\":\"%s\",\"word\":\"x\"}]}}";
        assertThat(Answer.read(places, json.formatted("home", "safe")).flagged(places))
                .isFalse();
        assertThat(Answer.read(places, json.formatted("home", "not-safe")).flagged(places))
                .isTrue();
        assertThat(Answer.read(places, json.formatted("hurt", "safe")).flagged(places))
                .isTrue();
        assertThat(Answer.read(places, json.formatted("hurt", "safe")).asks(places))
                .containsExactly("hurt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"bus\"",
                "{\"columns\":4,\"placed\":[]}",
                "{\"columns\":3}",
                "{\"columns\":3,\"placed\":[],\"score\":7}",
                "{\"columns\":2,\"placed\":[{\"what\":\"bus\",\"in\":\"not-sure\",\"word\":\"Bus\"}]}",
                "{\"columns\":3,\"placed\":[{\"what\":\"plane\",\"in\":\"like\",\"word\":\"Plane\"}]}",
                "{\"columns\":3,\"placed\":[{\"what\":\"bus\",\"in\":\"like\"}]}",
                "{\"columns\":3,\"placed\":[{\"what\":\"bus\",\"in\":\"like\",\"word\":\"B\",\"picture\":\"https://evil\"}]}",
                "{\"columns\":3,\"placed\":[{\"what\":\"bus\",\"in\":\"like\",\"word\":\"B\",\"picture\":\"/pictures/../x\"}]}",
                "{\"columns\":3,\"placed\":[{\"what\":\"bus\",\"in\":\"like\",\"word\":\"B\"},"
                        + "{\"what\":\"bus\",\"in\":\"like\",\"word\":\"B\"}]}"
            })
    void what_no_mat_can_hold_is_refused(String mat) {
        assertThatThrownBy(() -> Answer.read(school, "{\"things\":" + mat + "}"))
                .isInstanceOf(PortalException.class);
    }

    @Test
    void to_every_question_of_every_set_one_can_say_i_do_not_know_and_something_else() {
        Forms.all()
                .forEach(form -> form.questions().forEach(question -> {
                    Answer answer = Answer.read(
                            question, "{\"also\":[\"dont-know\",\"something-else\"],\"else\":\"The lift\"}");
                    assertThat(answer.skipped()).isFalse();
                    assertThat(answer.inWords(question))
                            .extracting(Answer.Line::text)
                            .containsExactly("I don’t know, Something else", "The lift");
                }));
    }
}
