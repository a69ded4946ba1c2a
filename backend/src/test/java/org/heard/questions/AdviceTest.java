package org.heard.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.heard.form.FormLibrary;
import org.heard.questions.DraftQuestion.Words;
import org.junit.jupiter.api.Test;

/** What the editor says about a draft. */
class AdviceTest {
    private static final DraftQuestion WRITTEN =
            DraftQuestion.empty("q").with(Words.TITLE, "How is school?").with(Words.SIMPLE_TITLE, "School?");

    @Test
    void it_names_words_that_children_do_not_use_and_says_plainer_ones() {
        assertThat(words(WRITTEN.with(Words.TITLE, "How is your placement?")))
                .contains("“placement”: say “home” or “where you live”.");
    }

    @Test
    void it_says_which_part_is_not_there_and_what_is_shown_instead() {
        assertThat(words(WRITTEN.with(Words.SIMPLE_TITLE, "")))
                .contains(
                        "No simple words: the words themselves are shown.",
                        "No Easy Read: the simple words are shown.");
    }

    @Test
    void what_most_questions_do_without_is_said_once_for_the_set() {
        DraftQuestion told = DraftQuestion.empty("s").with(Words.LISTEN, "How is school? Tap a picture.");
        DraftSet set = new DraftSet("School", "", 5, List.of(WRITTEN, DraftQuestion.empty("r"), told));
        Advice advice = Adviser.of(set, AsForm.toLookAt(set, "school", FormLibrary.MY_SAY));
        assertThat(advice.about("").stream().map(Note::words))
                .contains(
                        "2 questions have no words for reading aloud alone: what stands there is read.",
                        "3 questions have no symbol beside the question: its words stand alone.");
    }

    @Test
    void an_answer_without_words_breaks_it_and_one_without_a_picture_does_not() {
        DraftQuestion question = WRITTEN.withParts(List.of(choice(PartKind.SEVERAL, 3)));
        assertThat(advice(question).canBeAsked()).isTrue();
        assertThat(words(question)).contains("“Answer 1”: no picture in any set: the word stands alone");
        DraftPart part = question.parts().getFirst();
        DraftList list = part.lists().getFirst();
        DraftQuestion blank = question.with(part.with(list.with(List.of(
                list.options().get(0),
                list.options().get(1),
                list.options().get(2).withWord(" ")))));
        assertThat(advice(blank).canBeAsked()).isFalse();
        assertThat(words(blank)).contains("An answer has no words.");
    }

    @Test
    void two_answers_with_one_picture_break_it() {
        DraftPart part = choice(PartKind.SEVERAL, 2);
        DraftList list = part.lists().getFirst();
        DraftQuestion question = WRITTEN.withParts(List.of(part.with(list.with(
                list.options().stream().map(one -> one.withPicture("home")).toList()))));
        assertThat(advice(question).canBeAsked()).isFalse();
        assertThat(words(question)).contains("Two answers have the same picture: home. Choose another.");
    }

    @Test
    void more_than_six_to_choose_one_from_break_it_and_to_choose_any_are_only_named() {
        assertThat(advice(WRITTEN.withParts(List.of(choice(PartKind.ONE, 7)))).canBeAsked())
                .isFalse();
        DraftQuestion any = WRITTEN.withParts(List.of(choice(PartKind.SEVERAL, 7)));
        assertThat(advice(any).canBeAsked()).isTrue();
        assertThat(words(any)).contains("7 answers to choose from. More than six are hard to hear and to hold.");
    }

    @Test
    void it_says_how_old_a_reader_must_be() {
        DraftQuestion hard = WRITTEN.with(
                Words.HINT,
                "Consider your educational circumstances carefully. Describe significant relationships comprehensively. "
                        + "Identify opportunities for improvement. Communicate difficulties immediately.");
        assertThat(advice(hard).age().orElseThrow())
                .isGreaterThan(advice(easy()).age().orElseThrow());
    }

    private static DraftQuestion easy() {
        return WRITTEN.with(Words.HINT, "Is it fun? Is it hard? Who helps you? What do you like? Tell us.");
    }

    private static DraftPart choice(PartKind kind, int options) {
        DraftPart part = DraftPart.empty("part", kind);
        return part.with(part.lists()
                .getFirst()
                .with(IntStream.rangeClosed(1, options)
                        .mapToObj(number -> new DraftOption("o" + number, "Answer " + number, "", "", false, false))
                        .toList()));
    }

    private static Advice advice(DraftQuestion question) {
        DraftSet set = new DraftSet("School", "This is about school.", 5, List.of(question));
        return Adviser.of(set, AsForm.toLookAt(set, "school", FormLibrary.MY_SAY));
    }

    private static List<String> words(DraftQuestion question) {
        return advice(question).about("q").stream().map(Note::words).toList();
    }
}
