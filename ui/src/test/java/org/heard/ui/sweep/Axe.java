package org.heard.ui.sweep;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Asks axe-core about a page, as often as one likes, giving it to the page only once. */
final class Axe {
    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final String RUN = """
            async ({ tags, rules }) => {
              scrollTo(0, 0);
              const only = rules.length ? { type: "rule", values: rules } : { type: "tag", values: tags };
              const found = await axe.run(document, { runOnly: only, resultTypes: ["violations"] });
              const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
              const faults = found.violations.flatMap((one) => one.nodes.slice(0, 3)
                .map((node) => `${one.id}: ${node.html.slice(0, 160)} -> ${(node.failureSummary ?? "").slice(0, 240)}`));
              return wide > 0 ? [...faults, `sticks out sideways by ${wide} px`] : faults;
            }
            """;

    private final String script = read();

    /** What is wrong with the page as it is now: with all rules, or only those named. */
    List<String> faults(Page page, List<String> rules) {
        if (!(Boolean) page.evaluate("typeof axe === 'object'")) {
            page.evaluate(script + "\n;undefined");
        }
        List<String> faults = new ArrayList<>();
        ((List<?>) page.evaluate(RUN, Map.of("tags", TAGS, "rules", rules)))
                .forEach(fault -> faults.add(String.valueOf(fault)));
        return faults;
    }

    private static String read() {
        try (InputStream file = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
