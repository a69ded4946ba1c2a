package org.heard.ui.admin;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.heading;
import static org.heard.ui.staff.Markup.link;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.heard.base.OffersSettings;
import org.heard.base.PortalException;
import org.heard.base.Role;
import org.heard.base.Setting;
import org.heard.base.Settings;
import org.heard.ui.staff.For;
import org.heard.ui.staff.StaffLayout;

/** What the council decides for itself: each setting with what it means, its default, and the way back. */
@Prototype
@Route("settings")
@PageTitle("Settings – Heard")
@For(Role.ADMINISTRATOR)
public class SettingsView extends Div {
    private final Settings settings;

    SettingsView(Settings settings, Collection<OffersSettings> offers) {
        this.settings = settings;
        setClassName("view");
        Anchor pack = link("/pack", "", "The council’s own symbols");
        pack.setRouterIgnore(true);
        add(heading("Settings"), tag("p", "", pack));
        offers.stream().sorted(Comparator.comparing(OffersSettings::about)).forEach(offer -> {
            HtmlContainer box = card("s-card", offer.about());
            offer.settings().forEach(setting -> box.add(row(setting)));
            add(box);
        });
    }

    private <T> HtmlContainer row(Setting<T> setting) {
        String id = "s-" + setting.name().replace('.', '-');
        Input field = new Input();
        field.setId(id);
        field.setClassName("input");
        field.setValue(shown(settings.get(setting)));
        field.getElement().setAttribute("aria-describedby", id + "-what").setAttribute("autocomplete", "off");
        HtmlContainer label = text("label", "", setting.name());
        label.getElement().setAttribute("for", id);
        HtmlContainer what = text("p", "soft", setting.what() + " Default: " + shown(setting.standard()) + ".");
        what.setId(id + "-what");
        return tag(
                "div",
                "field",
                label,
                what,
                field,
                tag(
                        "div",
                        "btns",
                        button("btn", "Change", () -> change(setting, field)),
                        button("btn", "Back to the default", () -> reset(setting, field))));
    }

    private <T> void change(Setting<T> setting, Input field) {
        String before = shown(settings.get(setting));
        try {
            settings.set(setting, field.getValue());
            StaffLayout.say(setting.name() + " is now " + field.getValue() + ". It was " + before + ".");
        } catch (PortalException e) {
            field.setValue(before);
            StaffLayout.say("“" + setting.name() + "” does not take that. It still is " + before + ".");
        }
    }

    private <T> void reset(Setting<T> setting, Input field) {
        settings.reset(setting);
        field.setValue(shown(setting.standard()));
        StaffLayout.say(setting.name() + " is back at " + shown(setting.standard()) + ".");
    }

    private static String shown(Object value) {
        return switch (value) {
            case Boolean yes -> yes ? "yes" : "no";
            case List<?> list ->
                String.join(", ", list.stream().map(String::valueOf).toList());
            default -> String.valueOf(value);
        };
    }
}
