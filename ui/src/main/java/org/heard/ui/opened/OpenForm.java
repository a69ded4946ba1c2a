package org.heard.ui.opened;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.tag;

import com.vaadin.flow.component.HtmlContainer;
import java.util.function.BiConsumer;
import org.heard.glass.Opened;
import org.heard.glass.Why;
import org.heard.ui.staff.OneOf;
import org.heard.ui.staff.TextBox;

/** Asks why, in a kind and in a sentence. */
final class OpenForm {
    private final OneOf<Why> why = new OneOf<>("Why?", "why-open", Why.SAFETY);
    private final TextBox reason = new TextBox(
            "reason-open",
            "The reason, in a sentence (" + Opened.SHORTEST_REASON + " letters or more)",
            3,
            Opened.LONGEST_REASON);

    OpenForm() {
        for (Why each : Why.values()) {
            why.option(each, Reasons.words(each));
        }
    }

    /** @param open gets what was chosen and written */
    HtmlContainer form(BiConsumer<Why, String> open) {
        return tag(
                "div",
                "stack",
                why,
                reason.field(),
                tag("div", "btns", button("btn main", "Open it", () -> open.accept(why.value(), reason.getValue()))));
    }
}
