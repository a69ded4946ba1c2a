package org.heard.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** One of a few, side by side: native radio buttons under a question. */
public final class OneOf<T> extends HtmlContainer {
    private final Map<T, Radio> radios = new LinkedHashMap<>();
    private final HtmlContainer row = Markup.tag("div", "seg");
    private final String name;
    private T value;
    private Consumer<T> listener = _ -> {};

    /** @param name of the group, once on a page */
    public OneOf(String question, String name, T value) {
        super("fieldset");
        this.name = name;
        this.value = value;
        getElement().setAttribute("aria-label", question);
        add(Markup.tag("legend", "", Markup.text("h2", "", question)), row);
    }

    /** Adds something to choose; chosen at once when it is the value the group began with. */
    public OneOf<T> option(T option, String words) {
        Radio radio = new Radio(name, option.equals(value));
        radios.put(option, radio);
        radio.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue()) {
                choose(option);
            }
        });
        row.add(Markup.tag("label", "choice", radio, Markup.text("span", "w", words)));
        return this;
    }

    public OneOf<T> whenChosen(Consumer<T> whatToDo) {
        listener = whatToDo;
        return this;
    }

    public T value() {
        return value;
    }

    /** As if somebody had chosen it. */
    public void choose(T option) {
        mark(option);
        listener.accept(option);
    }

    /** Shows another one as chosen, and tells nobody. */
    public void mark(T option) {
        value = option;
        radios.forEach((each, radio) -> radio.setValue(Objects.equals(each, option)));
    }

    /** Puts the focus on the chosen one. */
    public void focusChosen() {
        Radio radio = radios.get(value);
        if (radio != null) {
            radio.getElement().callJsFunction("focus");
        }
    }

    /** Something else below the choices, inside the same question. */
    public OneOf<T> with(Component more) {
        add(more);
        return this;
    }
}
