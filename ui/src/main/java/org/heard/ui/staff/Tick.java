package org.heard.ui.staff;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** A box to tick, drawn as one of our choices: {@code new Tick(...).choice()}. */
@Tag("input")
public final class Tick extends AbstractSinglePropertyField<Tick, Boolean> {
    private final HtmlContainer choice;

    /** @param small one quieter line below the words; empty for none */
    public Tick(String words, String small, boolean ticked) {
        super("checked", false, false);
        setSynchronizedEvent("change");
        getElement().setAttribute("type", "checkbox");
        setValue(ticked);
        HtmlContainer label = Markup.text("span", "w", words);
        if (!small.isEmpty()) {
            label.add(Markup.text("small", "", small));
        }
        HtmlContainer tick = Markup.tag("span", "tick", Markup.icon("tick"));
        tick.getElement().setAttribute("aria-hidden", "true");
        choice = Markup.tag("label", "choice", this, label, tick);
    }

    /** The whole row, which is what goes on the page. */
    public HtmlContainer choice() {
        return choice;
    }

    /** Takes the row off the page, or puts it back. */
    public void show(boolean shown) {
        choice.setVisible(shown);
    }
}
