package org.heard.ui.staff;

import static org.heard.ui.staff.Markup.icon;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;
import static org.heard.ui.staff.Markup.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.heard.ui.page.Looks;
import org.jspecify.annotations.Nullable;

/** Colours and size of letters, as on the light pages; the page's own script changes and keeps them. */
final class HowItLooks extends HtmlContainer {
    private static final Map<String, String> COLOURS =
            ordered("light", "Light", "dark", "Dark", "cream", "Cream", "contrast", "Strong");
    private static final Map<String, String> LETTERS =
            ordered("100", "Normal", "125", "Big", "150", "Bigger", "200", "Huge");

    HowItLooks() {
        super("details");
        setClassName("looks");
        Looks looks = VaadinServletRequest.getCurrent() == null
                ? Looks.NONE
                : Looks.of(VaadinServletRequest.getCurrent().getHttpServletRequest());
        add(
                tag("summary", "", icon("letters"), words("How this looks")),
                tag(
                        "div",
                        "",
                        group("Colours", "theme", looks.theme(), COLOURS),
                        group("Letters", "text", Objects.requireNonNullElse(looks.text(), "100"), LETTERS)));
    }

    private static Component group(String name, String kind, @Nullable String inForce, Map<String, String> values) {
        HtmlContainer buttons = tag("div", "btns");
        buttons.getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        values.forEach((value, words) -> {
            NativeButton button = new NativeButton(words);
            button.setClassName("btn");
            button.getElement()
                    .setAttribute("type", "button")
                    .setAttribute("aria-pressed", String.valueOf(value.equals(inForce)))
                    .setAttribute("data-look", kind + ":" + value);
            buttons.add(button);
        });
        HtmlContainer group = tag("div", "", text("p", "", name), buttons);
        group.getElement().setAttribute("data-group", "");
        return group;
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
