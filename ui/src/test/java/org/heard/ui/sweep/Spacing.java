package org.heard.ui.sweep;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks whether text stays whole and in reach on the smallest phone when somebody has their browser space it widely (WCAG 2.2,
 * 1.4.12), and when it is twice as large (1.4.4 and 1.4.10 at once).
 */
final class Spacing {
    private static final String CUT_OFF = """
            () => {
              const spacing = new CSSStyleSheet(); // a style in the page itself would be kept out by its policy
              spacing.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
                p { margin-bottom: 2em !important }`);
              document.adoptedStyleSheets.push(spacing);
              const all = function* (root) {
                for (const each of root.querySelectorAll("*")) {
                  yield each;
                  if (each.shadowRoot) yield* all(each.shadowRoot);
                }
              };
              const faults = [];
              const root = document.documentElement;
              const wide = (when) => {
                const by = root.scrollWidth - root.clientWidth;
                if (by > 0) faults.push(`sticks out sideways by ${by} px at 320 px ${when}`);
              };
              for (const one of all(document.body)) {
                if (one.children.length || !one.textContent.trim() || !one.checkVisibility({ visibilityProperty: true })) continue;
                if (one.closest("[aria-hidden=true], [inert]") || !one.clientWidth) continue;
                const { overflow } = getComputedStyle(one);
                if (!/hidden|clip/.test(overflow)) continue;
                if (one.scrollHeight > one.clientHeight + 3 || one.scrollWidth > one.clientWidth + 3) {
                  faults.push(`cut off when text is spaced: ${one.outerHTML.slice(0, 140)}`);
                }
              }
              wide("when text is spaced");
              document.adoptedStyleSheets.pop();
              const { text } = root.dataset;
              root.dataset.text = "200";
              wide("when text is twice as large");
              if (text) root.dataset.text = text;
              else delete root.dataset.text;
              return faults;
            }
            """;

    private Spacing() {}

    static List<String> faults(Page page) {
        page.setViewportSize(320, 640);
        List<String> faults = new ArrayList<>();
        ((List<?>) page.evaluate(CUT_OFF)).forEach(fault -> faults.add(fault.toString()));
        return faults;
    }
}
