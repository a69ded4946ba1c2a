package org.heard.ui.minutes;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import org.heard.ui.staff.Labelled;

/** Lines of words that reach the server while they are typed. */
@Tag("textarea")
final class TypedBox extends AbstractSinglePropertyField<TypedBox, String> {
    /** A pause in typing, in milliseconds. */
    private static final int PAUSE = 600;

    private final HtmlContainer field;

    /** @param id of the element, once on a page */
    TypedBox(String id, String label, String hint, int lines, int most) {
        super("value", "", false);
        setSynchronizedEvent("input");
        getSynchronizationRegistration().debounce(PAUSE);
        setId(id);
        getElement().setAttribute("rows", String.valueOf(lines)).setAttribute("maxlength", String.valueOf(most));
        getElement().getClassList().add("input");
        field = Labelled.field(id, label, hint, this);
        field.addClassName("s-typed");
    }

    HtmlContainer field() {
        return field;
    }

    void focusIt() {
        getElement().callJsFunction("focus");
    }
}
