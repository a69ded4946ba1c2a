package org.heard.ui.staff;

import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import java.util.Optional;

/**
 * Finds a child from every page. What was typed goes to the list in the server's memory, not in the address: names stay out
 * of histories and logs.
 */
public final class FindChild extends Div {
    private record Wanted(String words) {}

    FindChild() {
        setClassName("s-find");
        Input field = new Input();
        field.setId("find");
        field.setType("search");
        field.setClassName("input");
        field.setPlaceholder("Find a child");
        field.getElement().setAttribute("autocomplete", "off");
        field.getElement()
                .addEventListener("keydown", _ -> find(field))
                .setFilter("event.key === 'Enter'")
                .synchronizeProperty("value");
        HtmlContainer label = text("label", "hidden-text", "Find a child");
        label.getElement().setAttribute("for", "find");
        add(label, field);
    }

    private static void find(Input field) {
        UI ui = UI.getCurrent();
        ComponentUtil.setData(ui, Wanted.class, new Wanted(field.getValue().strip()));
        field.clear();
        ui.navigate("children");
    }

    /** What somebody typed to find, once. */
    public static Optional<String> wanted(UI ui) {
        Optional<String> words =
                Optional.ofNullable(ComponentUtil.getData(ui, Wanted.class)).map(Wanted::words);
        ComponentUtil.setData(ui, Wanted.class, null);
        return words.filter(word -> !word.isEmpty());
    }
}
