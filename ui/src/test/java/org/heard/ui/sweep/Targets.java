package org.heard.ui.sweep;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks whether all that can be tapped is at least 44 px wide and high (WCAG 2.2, 2.5.5): axe-core asks for 24 px only, or for
 * room around it. A link within a sentence is as high as its line.
 */
final class Targets {
    private static final String SMALL = """
            () => {
              const tappable = `a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"], [role=button],
                [role=radio], [role=checkbox], [role=tab], [role=switch], [role=link], [role=menuitem], [role=option]`;
              const part = /^(label|vaadin-input-container|vaadin-(radio-button|checkbox|button|tab|switch|select|item))$/;
              const all = function* (root) {
                for (const each of root.querySelectorAll("*")) {
                  yield each;
                  if (each.shadowRoot) yield* all(each.shadowRoot);
                }
              };
              const around = function* (one) {
                if (one.labels?.[0]) yield one.labels[0];
                for (let each = one, up = 7; each && up; each = each.assignedSlot ?? each.parentElement ?? each.getRootNode().host, up--) {
                  if (part.test(each.localName)) yield each;
                }
              };
              const seen = (one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true })
                && !one.closest("[aria-hidden=true], [inert]");
              const inASentence = (one) => one.localName === "a" && getComputedStyle(one).display === "inline"
                && one.parentElement.textContent.trim().length > one.textContent.trim().length + 10;
              const faults = [];
              for (const one of all(document)) {
                if (!one.matches(tappable) || !seen(one) || inASentence(one)) continue;
                const boxes = [one, ...around(one)].map((each) => each.getBoundingClientRect());
                if (!boxes[0].width || !boxes[0].height) continue;
                if (boxes.some((box) => box.width > 43.99 && box.height > 43.99)) continue;
                const [{ width, height }] = boxes;
                faults.push(`too small to tap, ${Math.round(width)} × ${Math.round(height)}: ${one.outerHTML.slice(0, 140)}`);
              }
              return faults;
            }
            """;

    private Targets() {}

    static List<String> faults(Page page) {
        List<String> faults = new ArrayList<>();
        ((List<?>) page.evaluate(SMALL)).forEach(fault -> faults.add(fault.toString()));
        return faults;
    }
}
