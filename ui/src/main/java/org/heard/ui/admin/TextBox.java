package org.heard.ui.admin;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;

/** A plain field of several lines. */
@Tag("textarea")
final class TextBox extends AbstractSinglePropertyField<TextBox, String> implements HasStyle {

    TextBox(String id, String words, int longest) {
        super("value", "", false);
        setId(id);
        setClassName("input");
        setSynchronizedEvent("change");
        getElement().setAttribute("maxlength", String.valueOf(longest)).setAttribute("rows", "3");
        setValue(words);
    }
}
