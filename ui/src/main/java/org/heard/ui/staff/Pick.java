package org.heard.ui.staff;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.util.Map;

/** The browser's own list to pick one from. */
@Tag("select")
public final class Pick extends AbstractSinglePropertyField<Pick, String> {
    private final HtmlContainer field;

    /**
     * @param id of the element, once on a page
     * @param options their values and words, in order
     */
    public Pick(String id, String label, Map<String, String> options, String chosen) {
        super("value", "", false);
        setSynchronizedEvent("change");
        setId(id);
        getElement().getClassList().add("input");
        options.forEach((value, words) -> {
            HtmlContainer option = Markup.text("option", "", words);
            option.getElement().setAttribute("value", value);
            if (value.equals(chosen)) {
                option.getElement().setAttribute("selected", true);
            }
            getElement().appendChild(option.getElement());
        });
        setValue(chosen);
        field = Labelled.field(id, label, "", this);
    }

    public HtmlContainer field() {
        return field;
    }
}
