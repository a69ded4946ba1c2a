package org.heard.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a page brings along for a phone that has not got the sheet. */
class StyleSheetTest {
    private final Assets assets = new Assets(new SmallestPacking());
    private final StyleSheet sheet = new StyleSheet(assets);
    private final String page = "<html data-tone=\"8-11\"><head><style data-sheet=\"" + assets.path("light.css")
            + "\"></style></head><body><p class=\"card\">Words</p></body></html>";

    @Test
    void the_first_pages_after_a_start_do_not_wait_for_it_to_be_taken_apart() {
        assertThat(sheet.dressed(page).html()).contains(".card{", ".mat-item{");
    }

    @Test
    void later_ones_bring_what_they_use() {
        sheet.takeApart();

        assertThat(sheet.dressed(page).html())
                .contains(".card{", "body{", "</style></head><body><p class=\"card\">Words</p></body></html>")
                .doesNotContain(".mat-item{", "[data-tone=\"under-8\"]");
        assertThat(sheet.dressed(page)).isEqualTo(sheet.dressed(page));
    }

    @Test
    void the_policy_names_what_is_brought_and_nothing_else() {
        sheet.takeApart();
        String other = page.replace("card", "mat-item");

        assertThat(sheet.dressed(page).source())
                .startsWith("'sha256-")
                .isNotEqualTo(sheet.dressed(other).source());
    }
}
