package org.heard.ui.audit;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import org.heard.audit.AuditAction;

/** One kind of thing that was done, or any. */
@Tag("select")
final class ActionPick extends AbstractSinglePropertyField<ActionPick, String> {

    ActionPick() {
        super("value", "", false);
        setSynchronizedEvent("change");
        setId("audit-action");
        getElement().getClassList().add("input");
        add("", "Anything");
        for (AuditAction action : AuditAction.values()) {
            add(action.name(), Actions.words(action));
        }
    }

    private void add(String value, String words) {
        Element option = new Element("option");
        option.setAttribute("value", value);
        option.setText(words);
        getElement().appendChild(option);
    }
}
