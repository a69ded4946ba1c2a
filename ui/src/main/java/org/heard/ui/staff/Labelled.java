package org.heard.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;

/** An input with its label above it. */
public final class Labelled {

    private Labelled() {}

    /**
     * @param id of the input
     * @param hint a quieter line below the label; empty for none
     */
    public static HtmlContainer field(String id, String label, String hint, Component input) {
        HtmlContainer words = Markup.text("label", "", label);
        words.getElement().setAttribute("for", id).setAttribute("id", id + "-label");
        input.getElement().setAttribute("aria-labelledby", id + "-label"); // found in a closed part of the page too
        HtmlContainer field = Markup.tag("div", "field", words);
        if (!hint.isEmpty()) {
            field.add(Markup.text("span", "hint", hint));
        }
        field.add(input);
        return field;
    }
}
