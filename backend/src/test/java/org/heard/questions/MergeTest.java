package org.heard.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.heard.questions.DraftQuestion.Words;
import org.junit.jupiter.api.Test;

/** Two people change one draft. */
class MergeTest {
    private static final DraftSet BASE = set("a", "b", "c");

    @Test
    void each_question_is_as_whoever_changed_it_left_it() {
        Merge.Merged merged = Merge.of(BASE, titled(BASE, "a", "hers"), titled(BASE, "c", "mine"));
        assertThat(merged.set()).isEqualTo(titled(titled(BASE, "a", "hers"), "c", "mine"));
        assertThat(merged.both()).isEmpty();
    }

    @Test
    void a_question_that_both_changed_is_named() {
        Merge.Merged merged = Merge.of(BASE, titled(BASE, "a", "hers"), titled(BASE, "a", "mine"));
        assertThat(merged.set()).isEqualTo(titled(BASE, "a", "mine"));
        assertThat(merged.both()).containsExactly("a");
    }

    @Test
    void new_questions_of_both_are_kept_behind_what_they_stood_behind() {
        assertThat(keys(Merge.of(BASE, set("a", "x", "b", "c"), set("a", "b", "c", "y"))))
                .containsExactly("a", "x", "b", "c", "y");
    }

    @Test
    void what_one_moved_and_the_other_took_away_is_moved_and_gone() {
        assertThat(keys(Merge.of(BASE, set("a", "c"), set("c", "b", "a")))).containsExactly("c", "a");
    }

    @Test
    void what_one_took_away_and_the_other_changed_stays() {
        assertThat(keys(Merge.of(BASE, set("a", "c"), titled(BASE, "b", "mine"))))
                .containsExactly("a", "b", "c");
        assertThat(keys(Merge.of(BASE, titled(BASE, "b", "hers"), set("a", "c"))))
                .containsExactly("a", "b", "c");
    }

    @Test
    void taking_back_ones_own_change_leaves_what_another_did_since() {
        DraftSet after = titled(BASE, "a", "mine");
        DraftSet theirs = titled(after, "b", "hers");
        assertThat(Merge.of(after, theirs, BASE).set()).isEqualTo(titled(BASE, "b", "hers"));
    }

    private static DraftSet set(String... keys) {
        return new DraftSet(
                "Set",
                "What for",
                5,
                Arrays.stream(keys).map(DraftQuestion::empty).toList());
    }

    private static DraftSet titled(DraftSet set, String key, String title) {
        return set.with(set.question(key).orElseThrow().with(Words.TITLE, title));
    }

    private static List<String> keys(Merge.Merged merged) {
        return merged.set().keys();
    }
}
