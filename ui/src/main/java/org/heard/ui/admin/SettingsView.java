package org.heard.ui.admin;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.heading;
import static org.heard.ui.staff.Markup.link;
import static org.heard.ui.staff.Markup.list;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.tagged;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.heard.base.OffersSettings;
import org.heard.base.PortalException;
import org.heard.base.Role;
import org.heard.base.Setting;
import org.heard.base.Settings;
import org.heard.ui.staff.For;
import org.heard.ui.staff.Labelled;
import org.heard.ui.staff.Numbers;
import org.heard.ui.staff.StaffLayout;

/** What the council decides for itself, found by a word: each setting with what it means, its default, and the way back. */
@Prototype
@Route("settings")
@PageTitle("Settings – Heard")
@For(Role.ADMINISTRATOR)
public class SettingsView extends Div {
    private static final int A_LINE = 60;
    private static final int LONGEST = 10_000;

    private final Settings settings;
    private final List<OffersSettings> offers;
    private final HtmlContainer groups = tag("div", "stack-s");

    SettingsView(Settings settings, Collection<OffersSettings> offers) {
        this.settings = settings;
        this.offers = offers.stream()
                .sorted(Comparator.comparing(OffersSettings::about))
                .toList();
        setClassName("view");
        Anchor pack = link("/pack", "", "The council’s own symbols");
        pack.setRouterIgnore(true);
        add(heading("Settings"), find(), groups, tag("p", "", pack));
        show("");
    }

    private HtmlContainer find() {
        Input field = new Input();
        field.setId("find-setting");
        field.setType("search");
        field.setClassName("input");
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(event -> show(event.getValue().strip()));
        return Labelled.field("find-setting", "Find a setting", "A word of it, for example: minutes", field);
    }

    private void show(String wanted) {
        groups.removeAll();
        for (OffersSettings offer : offers) {
            List<Setting<?>> found = offer.settings().stream()
                    .filter(setting -> holds(wanted, offer.about(), setting.name(), setting.what()))
                    .toList();
            if (!found.isEmpty()) {
                groups.add(group(offer.about(), found, !wanted.isEmpty()));
            }
        }
        if (groups.getComponentCount() == 0) {
            groups.add(text("p", "s-card", "No setting has this word. Try another."));
        }
    }

    private static boolean holds(String wanted, String... texts) {
        String word = wanted.toLowerCase(Locale.UK);
        return Stream.of(texts).anyMatch(one -> one.toLowerCase(Locale.UK).contains(word));
    }

    private HtmlContainer group(String about, List<Setting<?>> found, boolean open) {
        HtmlContainer summary = text("summary", "", about);
        long changed = found.stream().filter(this::isChanged).count();
        if (changed > 0) {
            summary.add(tagged("", "write", Numbers.of((int) changed, "change")));
        }
        HtmlContainer box = tag(
                "details",
                "s-card s-more",
                summary,
                list("ul", "s-settings", found.stream().map(this::row).toList()));
        box.getElement().setAttribute("open", open);
        return box;
    }

    private boolean isChanged(Setting<?> setting) {
        return !settings.get(setting).equals(setting.standard());
    }

    private <T> HtmlContainer row(Setting<T> setting) {
        HtmlContainer row = tag("li", "s-setting");
        fill(row, setting);
        return row;
    }

    private <T> void fill(HtmlContainer row, Setting<T> setting) {
        String id = "s-" + setting.name().replace('.', '-');
        String now = shown(settings.get(setting));
        AbstractField<?, String> field = field(id, now, shown(setting.standard()));
        field.getElement()
                .setAttribute("aria-labelledby", id + "-label") // found in a closed part of the page too
                .setAttribute("aria-describedby", id + "-what")
                .setAttribute("autocomplete", "off");
        HtmlContainer label = text("label", "", setting.what());
        label.getElement().setAttribute("for", id).setAttribute("id", id + "-label");
        HtmlContainer name = text("p", "soft small", setting.name() + ". Default: " + shown(setting.standard()));
        name.setId(id + "-what");
        Component change = button("btn", "Change", () -> change(setting, field, row));
        HtmlContainer buttons = tag("div", "btns", change);
        if (isChanged(setting)) {
            buttons.add(button("btn", "Back to the default", () -> reset(setting, row)));
        }
        row.removeAll();
        row.add(tag("div", "stack-s", label, name), tag("div", "stack-s", field, buttons));
    }

    /** A line, or a box where the words are more than a line. */
    private static AbstractField<?, String> field(String id, String now, String standard) {
        if (Math.max(now.length(), standard.length()) > A_LINE) {
            return new TextBox(id, now, LONGEST);
        }
        Input line = new Input();
        line.setId(id);
        line.setClassName("input");
        line.setValue(now);
        return line;
    }

    private <T> void change(Setting<T> setting, AbstractField<?, String> field, HtmlContainer row) {
        String before = shown(settings.get(setting));
        try {
            settings.set(setting, field.getValue());
            fill(row, setting);
            StaffLayout.say(setting.name() + " is now " + shown(settings.get(setting)) + ". It was " + before + ".");
        } catch (PortalException e) {
            field.setValue(before);
            StaffLayout.sayNot("“" + setting.name() + "” does not take that. It still is " + before + ".");
        }
    }

    private <T> void reset(Setting<T> setting, HtmlContainer row) {
        settings.reset(setting);
        fill(row, setting);
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
