package org.heard.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** What every page must pass, whoever it is for. */
public final class PageChecks {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private PageChecks() {}

    /** No accessibility fault (axe: WCAG 2.2 A, AA, AAA and good practice), no sideways scrolling. */
    public static void noFault(Page page) {
        page.evaluate("scrollTo(0, 0)"); // what is half below the sticky bar would count as too small
        List<Rule> faults = new AxeBuilder(page)
                .withTags(RULES)
                .setLegacyMode(true)
                .analyze()
                .getViolations();
        assertThat(faults).as(() -> words(page, faults)).isEmpty();
        assertThat((Boolean)
                        page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("nothing sticks out sideways at " + page.url())
                .isTrue();
    }

    private static String words(Page page, List<Rule> faults) {
        StringBuilder words = new StringBuilder("faults at " + page.url());
        for (Rule fault : faults) {
            words.append("\n- ").append(fault.getId()).append(": ").append(fault.getHelp());
            fault.getNodes().stream()
                    .limit(3)
                    .forEach(node -> words.append("\n    ")
                            .append(node.getHtml())
                            .append(" -> ")
                            .append(node.getFailureSummary()));
        }
        return words.toString();
    }
}
