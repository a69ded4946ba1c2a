package org.heard.ui.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** A page brings along those rules that it uses, in their order. */
class StyleRulesTest {
    private static final String PAGE = """
            <html lang="en" data-theme="dark" data-tone="8-11"><body>
            <main class="page q"><p class="soft  small">Words</p></main></body></html>""";

    @Test
    void a_rule_for_every_page_stays_and_one_for_a_class_only_where_that_is() {
        assertThat(used("p{margin:0}\n.q{gap:1rem}\n.mat{gap:2rem}")).isEqualTo("p{margin:0}\n.q{gap:1rem}\n");
    }

    @Test
    void all_classes_of_a_selector_must_be_there() {
        assertThat(used(".page .soft{a:b}.page .mat{c:d}.q.page{e:f}")).isEqualTo(".page .soft{a:b}\n.q.page{e:f}\n");
    }

    @Test
    void of_several_selectors_those_stay_that_can_be_meant() {
        assertThat(used(".mat, .q, .tile img{a:b}")).isEqualTo(".q{a:b}\n");
    }

    @Test
    void what_may_be_one_of_several_stays_when_one_of_them_is_there() {
        assertThat(used(":is(.mat, .q) > p{a:b}:is(.mat, .tile) > p{c:d}")).isEqualTo(":is(.mat, .q) > p{a:b}\n");
        assertThat(used(":is(.page, .mat):is(.tile, .q) p{a:b}")).isNotEmpty();
    }

    @Test
    void what_must_not_be_there_need_not_be_there() {
        assertThat(used(".row > span:not(.face-of, :has(.new)){a:b}.q > :not(.mat){c:d}"))
                .isEqualTo(".q > :not(.mat){c:d}\n");
    }

    @Test
    void a_theme_that_is_not_on_stays_behind() {
        assertThat(used(":root[data-theme=\"dark\"]{a:b}:root[data-theme=\"cream\"]{c:d}[data-tone=\"8-11\"] .q{e:f}"
                        + ":root[data-spacing] p{g:h}:root:not([data-text]) p{i:j}"))
                .isEqualTo(
                        ":root[data-theme=\"dark\"]{a:b}\n[data-tone=\"8-11\"] .q{e:f}\n:root:not([data-text]) p{i:j}\n");
    }

    @Test
    void other_attributes_and_states_may_come_at_any_time() {
        assertThat(used(".q[hidden]{a:b}.q[aria-pressed=true]:focus::after{c:d}"))
                .hasLineCount(2);
    }

    @Test
    void what_holds_for_some_screens_is_looked_into_and_goes_when_nothing_is_left() {
        assertThat(used("@media (max-width: 20rem){.mat{a:b}.q{c:d}}@container (max-width: 9rem){.mat{e:f}}"))
                .isEqualTo("@media (max-width: 20rem){.q{c:d}\n}\n");
    }

    @Test
    void what_a_mouse_would_see_comes_later() {
        assertThat(used(".q:hover{a:b}.q:hover,.q:focus{c:d}")).isEqualTo(".q:focus{c:d}\n");
    }

    @Test
    void paper_and_letters_that_nobody_chose_come_later() {
        String sheet = "@media print{p{a:b}}@font-face{font-family:Lexend}";
        assertThat(used(sheet)).isEmpty();
        assertThat(StyleRules.of(sheet).usedBy(StyleRules.Worn.on("<html data-letters=\"lexend\"><p>Words</p></html>")))
                .isEqualTo("@font-face{font-family:Lexend}\n");
    }

    @Test
    void words_that_look_like_a_switch_are_not_one() {
        assertThat(StyleRules.Worn.on("<html data-tone=\"8-11\"><p> data-theme=\"dark\"</p></html>")
                        .switches())
                .containsOnlyKeys("data-tone");
    }

    @Test
    void a_sheet_with_an_open_bracket_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> StyleRules.of(".q{a:b"));
    }

    private static String used(String sheet) {
        return StyleRules.of(sheet).usedBy(StyleRules.Worn.on(PAGE));
    }
}
