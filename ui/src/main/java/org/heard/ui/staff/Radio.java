package org.heard.ui.staff;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;

/** One button of {@link OneOf}. */
@Tag("input")
final class Radio extends AbstractSinglePropertyField<Radio, Boolean> {

    Radio(String group, boolean chosen) {
        super("checked", false, false);
        setSynchronizedEvent("change");
        getElement().setAttribute("type", "radio").setAttribute("name", group);
        setValue(chosen);
    }
}
