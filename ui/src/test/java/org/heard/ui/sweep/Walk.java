package org.heard.ui.sweep;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * Goes through a page with the Tab key on the smallest phone, and looks whether what has the focus can be seen: a line must be
 * round it (2.4.7), no bar that stands still may lie over it, and it must be on the screen (WCAG 2.2, 2.4.11 and 2.4.12).
 */
final class Walk {
    private static final int MOST_STOPS = 80;

    private static final String HIDDEN = """
            () => {
              const focused = document.activeElement;
              if (!focused || focused === document.body) return null;
              const tick = focused.matches("input[type=radio], input[type=checkbox]");
              const shown = (tick && focused.closest("label")) || focused;
              const marked = (one) => {
                const style = getComputedStyle(one);
                return (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== "none";
              };
              let inner = focused;
              while (inner.shadowRoot?.activeElement) inner = inner.shadowRoot.activeElement;
              const line = [];
              for (let one = inner; one && line.length < 8; one = one.assignedSlot ?? one.parentElement ?? one.getRootNode().host) {
                line.push(one);
              }
              const drawsItsOwn = inner.matches("input[type=date], iframe"); // on what is in it, which nobody else can see
              const parts = inner.shadowRoot ? inner.shadowRoot.querySelectorAll("[part]") : [];
              if (!drawsItsOwn && ![...line, ...inner.parentElement?.children ?? [], ...parts].some(marked)) {
                return `has no line round it: ${shown.outerHTML.slice(0, 140)}`;
              }
              const box = shown.getBoundingClientRect();
              if (box.width < 3) return "";
              const inside = ([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;
              const points = [
                [box.left + box.width / 2, box.top + box.height / 2], [box.left + 4, box.top + 4], [box.right - 4, box.bottom - 4],
              ].filter(inside);
              const free = points.filter(([x, y]) => {
                const there = document.elementFromPoint(x, y);
                return there && (shown.contains(there) || there.contains(shown));
              });
              if (free.length) return "";
              return `${points.length ? "lies under something" : "is not on the screen"}: ${shown.outerHTML.slice(0, 140)}`;
            }
            """;

    private Walk() {}

    static List<String> faults(Page page) {
        List<String> faults = new ArrayList<>();
        page.setViewportSize(320, 640);
        page.evaluate("document.activeElement?.blur(); scrollTo(0, 0)");
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            Object hidden = page.evaluate(HIDDEN);
            if (hidden == null) {
                return faults;
            }
            if (!hidden.toString().isEmpty()) {
                faults.add("by keyboard at 320 px " + hidden);
            }
        }
        return faults;
    }
}
