package org.heard.ui.staff;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** Lines of words that reach the server while they are typed. */
@Tag("textarea")
public final class TypedBox extends AbstractSinglePropertyField<TypedBox, String> {
    /** A pause in typing, in milliseconds. */
    private static final int PAUSE = 600;

    private final HtmlContainer field;

    /** @param id of the element, once on a page */
    public TypedBox(String id, String label, String hint, int lines, int most) {
        super("value", "", false);
        setSynchronizedEvent("input");
        getSynchronizationRegistration().debounce(PAUSE);
        setId(id);
        getElement().setAttribute("rows", String.valueOf(lines)).setAttribute("maxlength", String.valueOf(most));
        getElement().getClassList().add("input");
        field = Labelled.field(id, label, hint, this);
        field.addClassName("s-typed");
    }

    public HtmlContainer field() {
        return field;
    }

    public void focusIt() {
        getElement().callJsFunction("focus");
    }
}
