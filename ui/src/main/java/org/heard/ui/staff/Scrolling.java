package org.heard.ui.staff;

import com.vaadin.flow.component.HtmlContainer;

/** What scrolls by itself within a staff page. */
public final class Scrolling {
    /** Only while something of it is out of sight and nothing in it can get the focus: a stop at what does nothing is one too many. */
    private static final String STOP_WHILE_IT_SCROLLS = """
            const stop = () => (this.scrollWidth > this.clientWidth || this.scrollHeight > this.clientHeight)
                && !this.querySelector("a[href], button, input, select, textarea");
            const watch = new ResizeObserver(() => stop() ? this.setAttribute("tabindex", "0") : this.removeAttribute("tabindex"));
            [this, ...this.children].forEach((each) => watch.observe(each));
            """;

    private Scrolling() {}

    /** The keyboard can bring all of it into sight. What is in the box may change, the boxes within it may not. */
    public static void byKeyboard(HtmlContainer box, String role, String label) {
        box.getElement().setAttribute("role", role).setAttribute("aria-label", label);
        box.addAttachListener(_ -> box.getElement().executeJs(STOP_WHILE_IT_SCROLLS));
    }
}
