package org.heard.ui.sweep;

import com.microsoft.playwright.Page;
import java.util.List;

/** Looks whether a page is as high at its end as at its beginning: else what is there moves away under a finger. */
final class Still {
    private static final String HEIGHTS = """
            async () => {
              const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
              const height = () => document.documentElement.scrollHeight;
              await document.fonts.ready;
              await drawn();
              const before = height();
              scrollTo(0, before);
              await drawn();
              const after = height();
              scrollTo(0, 0);
              return [before, after];
            }
            """;

    private Still() {}

    static List<String> faults(Page page) {
        List<?> heights = (List<?>) page.evaluate(HEIGHTS);
        if (heights.getFirst().equals(heights.getLast())) {
            return List.of();
        }
        return List.of("moves at its end: %s px high, then %s".formatted(heights.toArray()));
    }
}
