package org.heard.ui.staff;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** Some lines of words: {@code new TextBox(...).field()} with its label. */
@Tag("textarea")
public final class TextBox extends AbstractSinglePropertyField<TextBox, String> {
    private final HtmlContainer field;

    /**
     * @param id of the element, once on a page
     * @param most letters
     */
    public TextBox(String id, String label, int lines, int most) {
        super("value", "", false);
        setSynchronizedEvent("change");
        setId(id);
        getElement().setAttribute("rows", String.valueOf(lines)).setAttribute("maxlength", String.valueOf(most));
        getElement().getClassList().add("input");
        field = Labelled.field(id, label, "", this);
    }

    public HtmlContainer field() {
        return field;
    }
}
