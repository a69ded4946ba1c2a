package org.heard.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.heard.language.InEnglish;
import org.junit.jupiter.api.Test;

class EnglishPartsTest {
    private static final String NEXT = InEnglish.marked("Next");

    @Test
    void an_english_text_on_another_page_says_its_language() {
        assertThat(EnglishParts.said("<p>" + NEXT + "</p>"))
                .isEqualTo("<p><span lang=\"en-GB\" dir=\"ltr\">Next</span></p>");
    }

    @Test
    void where_there_can_be_no_element_the_marks_only_go() {
        String page = "<title>" + NEXT + "</title><a aria-label=\"" + NEXT + "\" href=\"/\"></a><script>\"" + NEXT
                + "\"</script>";

        assertThat(EnglishParts.said(page))
                .isEqualTo("<title>Next</title><a aria-label=\"Next\" href=\"/\"></a><script>\"Next\"</script>");
    }
}
