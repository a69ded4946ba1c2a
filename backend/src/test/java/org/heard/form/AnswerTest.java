package org.heard.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.heard.base.ErrorCode;
import org.heard.base.PortalException;
import org.heard.form.Answer.Line;
import org.heard.form.MyWayChoice.Presence;
import org.heard.form.MyWayChoice.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTest {
    private static final Question HOME = Forms.question(FormLibrary.MY_REVIEW, "home");
    private static final Question SAFE = Forms.question(FormLibrary.MY_REVIEW, "safe");
    private static final Question RIGHTS = Forms.question(FormLibrary.MY_REVIEW, "rights");
    private static final Question FAMILY = Forms.question(FormLibrary.MY_REVIEW, "family");
    private static final Question MY_WAY = Forms.question(FormLibrary.MY_REVIEW, "my-way");
    private static final Question WISHES = Forms.question(FormLibrary.MY_REVIEW, "wishes");
    private static final Question SPOKE = Forms.question(FormLibrary.ADVOCATE, "spoke");

    @Test
    void faces_and_words_are_read_and_said_again() {
        Answer answer = Answer.read(HOME, "{\"how\":\"good\",\"words\":\"its alrite innit 🙂\",\"stay\":\"yes\"}");
        assertThat(answer.skipped()).isFalse();
        assertThat(answer.inWords(HOME))
                .containsExactly(
                        new Line(null, "Good", "happy"),
                        new Line("What works, and what doesn’t?", "its alrite innit 🙂", null),
                        new Line("Do you want to stay there?", "Yes", "like"));
    }

    @Test
    void a_part_that_was_left_out_is_not_there() {
        Answer answer = Answer.read(HOME, "{\"stay\":\"no\",\"how\":\"\",\"words\":\" \\n \"}");
        assertThat(answer.values()).containsOnlyKeys("stay");
        assertThat(answer.chosen("how")).isEmpty();
        assertThat(answer.chosen("stay")).containsExactly("no");
        assertThat(answer.words("words")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"skipped\":true}",
                "{}",
                "{\"how\":\"\"}",
                "{\"words\":\"  \"}",
                "{\"how\":null,\"words\":null}"
            })
    void leaving_out_and_answering_nothing_are_the_same(String json) {
        Answer answer = Answer.read(HOME, json);
        assertThat(answer.skipped()).isTrue();
        assertThat(answer).isEqualTo(Answer.nothing());
        assertThat(answer.json()).isEqualTo("{\"skipped\":true}");
        assertThat(answer.inWords(HOME)).isEmpty();
    }

    @Test
    void my_way_with_nothing_chosen_counts_as_left_out() {
        assertThat(Answer.read(
                                MY_WAY,
                                "{\"way\":{\"how\":\"\",\"people\":{},\"ask\":\" \",\"topics\":[],\"extras\":[]},\"place\":\"\"}")
                        .skipped())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "[]",
                "null",
                "{\"how\":\"good\"} {}",
                "{\"how\":\"good\",\"how\":\"bad\"}",
                "{\"skipped\":false}",
                "{\"skipped\":true,\"how\":\"good\"}",
                "{\"mood\":\"good\"}",
                "{\"how\":\"wonderful\"}",
                "{\"how\":[\"good\"]}",
                "{\"how\":3}",
                "{\"words\":{\"a\":1}}"
            })
    void what_the_question_does_not_ask_is_refused(String json) {
        assertNotValid(HOME, json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"way\":{\"how\":\"fly\"}}",
                "{\"way\":{\"people\":{\"12\":\"maybe\"}}}",
                "{\"way\":{\"people\":{\"1 OR 1=1\":\"all\"}}}",
                "{\"way\":{\"people\":[\"12\"]}}",
                "{\"way\":{\"topics\":[{\"topic\":\"secrets\"}]}}",
                "{\"way\":{\"topics\":[{\"who\":[\"me\"]}]}}",
                "{\"way\":{\"topics\":[{\"topic\":\"home\"},{\"topic\":\"home\"}]}}",
                "{\"way\":{\"topics\":[{\"topic\":\"home\",\"who\":[\"Priya\"]}]}}",
                "{\"way\":{\"extras\":[\"balloons\"]}}",
                "{\"way\":{\"mood\":\"good\"}}",
                "{\"way\":\"part\"}"
            })
    void a_way_the_question_does_not_offer_is_refused(String json) {
        assertNotValid(MY_WAY, json);
    }

    @Test
    void words_end_where_the_page_says_they_end() {
        String most = "a".repeat(Part.Words.LONGEST);
        assertThat(Answer.read(HOME, "{\"words\":\"" + most + "\"}").words("words"))
                .contains(most);
        assertNotValid(HOME, "{\"words\":\"" + most + "a\"}");
        assertNotValid(HOME, "{\"words\":\"" + "a".repeat(300_000) + "\"}");
        assertNotValid(HOME, "[".repeat(100_000));
        assertNotValid(FAMILY, "{\"more\":[\"" + "a".repeat(Part.PeoplePick.LONGEST + 1) + "\"]}");
        assertNotValid(WISHES, "{\"wishes\":[\"one\",\"two\",\"three\",\"four\"]}");
    }

    @Test
    void a_refusal_never_repeats_what_was_written() {
        assertThatThrownBy(() -> Answer.read(HOME, "{\"how\":\"my secret\"}")).hasMessageNotContaining("secret");
        assertThatThrownBy(() -> Answer.read(HOME, "{\"words\":my secret}")).hasMessageNotContaining("secret");
        assertThatThrownBy(() -> Answer.read(HOME, "{\"my secret\":\"x\"}")).hasMessageNotContaining("secret");
    }

    @ParameterizedTest
    @CsvSource({
        "my-review, safe, online, not-safe, true",
        "my-review, safe, home, not-very-safe, true",
        "my-review, safe, home, ok, false",
        "my-review, safe, home, dont-know, false",
        "my-review, feelings, how, bad, true",
        "my-review, feelings, talk, talk-today, true",
        "my-review, feelings, talk, talk, false",
        "my-review, home, how, bad, false",
        "my-say, safe, out, not-safe, true",
        "my-turn, safe, home, not-safe, true",
        "my-turn, someone-to-tell, can, no, true",
        "my-turn, someone-to-tell, can, yes, false",
        "advocate, safe, reported, not-reported, true",
        "advocate, safe, reported, reported, false",
        "carer, safe, reported, not-sure, true"
    })
    void a_worrying_answer_is_flagged(String slug, String key, String part, String value, boolean flagged) {
        Question question = Forms.question(slug, key);
        assertThat(Answer.read(question, "{\"" + part + "\":\"" + value + "\"}").flagged(question))
                .isEqualTo(flagged);
    }

    @Test
    void what_is_asked_for_is_said_in_values_a_feature_can_act_on() {
        Answer answer = Answer.read(RIGHTS, "{\"want\":[\"file\",\"advocate\",\"file\"]}");
        assertThat(answer.asks(RIGHTS)).containsExactlyInAnyOrder("advocate", "file");
        assertThat(Answer.read(RIGHTS, "{\"want\":[\"none\"]}").asks(RIGHTS)).isEmpty();
        assertThat(answer.inWords(RIGHTS)).containsExactly(new Line(null, "To see my file, An advocate", null));
    }

    @Test
    void people_are_called_what_the_child_calls_them() {
        Answer answer = Answer.read(FAMILY, "{\"more\":[\"Mum\",\" \",\"Ella\",\"Mum\"]}");
        assertThat(answer.inWords(FAMILY)).containsExactly(new Line("Who do you want to see more?", "Mum, Ella", null));
    }

    @Test
    void wishes_keep_their_order() {
        Answer answer = Answer.read(WISHES, "{\"wishes\":[\"Theo stays over\",\"a phone\"],\"second-best\":\"calls\"}");
        assertThat(answer.inWords(WISHES))
                .containsExactly(
                        new Line(null, "1. Theo stays over", null),
                        new Line(null, "2. a phone", null),
                        new Line("If the answer is no, what would be second best?", "calls", null));
    }

    @Test
    void a_day_is_a_day() {
        Answer answer = Answer.read(SPOKE, "{\"day\":\"2026-03-03\",\"how\":\"in-person\"}");
        assertThat(answer.day("day")).contains(LocalDate.of(2026, 3, 3));
        assertThat(answer.inWords(SPOKE).getFirst()).isEqualTo(new Line("Day", "Tuesday 3 March 2026", null));
        assertNotValid(SPOKE, "{\"day\":\"2026-02-30\"}");
        assertNotValid(SPOKE, "{\"day\":\"03/03/2026\"}");
    }

    @Test
    void my_way_becomes_what_the_running_order_is_made_from() {
        Answer answer = Answer.read(MY_WAY, """
                {"way": {"how": "part", "people": {"me": "part", "12": "all", "31": "no", "asked": "part"},
                 "ask": "Chloe", "topics": [{"topic": "school", "who": ["me", "12"]}, {"topic": "home"}],
                 "extras": ["break", "lead"]}, "place": "At school"}""");
        assertThat(answer.myWay())
                .contains(new MyWayChoice(
                        "part",
                        Map.of("me", Presence.PART, "12", Presence.ALL, "31", Presence.NO, "asked", Presence.PART),
                        "Chloe",
                        List.of(new Topic("school", List.of("me", "12")), new Topic("home", List.of())),
                        List.of("break", "lead")));
        assertThat(answer.myWay().orElseThrow().wantsToLead()).isTrue();
        assertThat(answer.inWords(MY_WAY, number -> number.equals("12") ? "Priya" : "Denise"))
                .containsExactly(
                        new Line("How I take part", "Be there for part of it", "go"),
                        new Line("All of it", "Priya", null),
                        new Line("Part of it", "me, whoever I asked for", null),
                        new Line("Not there", "Denise", null),
                        new Line("Ask to come", "Chloe", null),
                        new Line("What to talk about", "1. School or work, with me, Priya", null),
                        new Line(null, "2. Where I live", null),
                        new Line("Also for me", "I can stop for a break, Lead it, or lead some of it", null),
                        new Line("Where and when is best for you?", "At school", null));
    }

    private static void assertNotValid(Question question, String json) {
        assertThatThrownBy(() -> Answer.read(question, json))
                .isInstanceOfSatisfying(
                        PortalException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.NOT_VALID));
    }
}
