package org.heard.ui.minutes;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.base.PortalException;
import org.heard.identity.Person;
import org.heard.identity.Supporter;
import org.heard.minutes.Section;
import org.heard.ui.staff.DayField;
import org.heard.ui.staff.Labelled;
import org.heard.ui.staff.Pick;
import org.heard.ui.staff.StaffLayout;
import org.heard.ui.staff.TextBox;
import org.heard.ui.staff.Tick;

/** Who reads which part, and which part not yet or not alone. */
final class SharePart extends HtmlContainer {
    private final Desk desk;
    private final Page page;
    private final LetterEditor editor;
    private final Runnable changed;

    SharePart(Desk desk, Page page, LetterEditor editor, Runnable changed) {
        super("div");
        this.desk = desk;
        this.page = page;
        this.editor = editor;
        this.changed = changed;
        setClassName("s-view-more");
        show();
    }

    private void show() {
        removeAll();
        add(hold(), together(), others());
    }

    private HtmlContainer hold() {
        HtmlContainer part = more("Hold a part back");
        part.add(text(
                "p",
                "soft",
                page.name()
                        + " sees that something is not there yet, and by when you tell them. The version with pictures waits too: its rows"
                        + " may tell of that part."));
        desk.publishing().stand(page.id()).heldBack().forEach(held -> {
            HtmlContainer lift = button("btn", "Let " + page.name() + " read it", () -> {
                desk.publishing().lift(page.id(), held.section());
                show();
                changed.run();
            });
            part.add(tag(
                    "div",
                    "stack-s",
                    text(
                            "b",
                            "",
                            held.section().heading() + ", until " + desk.dates().day(held.until())),
                    text("span", "", held.reason()),
                    tag("div", "btns", lift)));
        });
        Pick which = new Pick("hold-part", "Which part?", sections(), Section.HARD.name());
        TextBox reason = new TextBox("hold-reason", "Why? For staff", 2, 1000);
        DayField until = new DayField("hold-until", "By when do you tell " + page.name() + "?", null);
        part.add(which.field(), reason.field(), until.field());
        part.add(tag("div", "btns", button("btn", "Hold it back", () -> {
            if (reason.getValue().isBlank() || until.day().isEmpty()) {
                StaffLayout.sayNot("Say why, and by when " + page.name() + " hears it.");
                return;
            }
            desk.publishing()
                    .holdBack(
                            page.id(),
                            Section.valueOf(which.getValue()),
                            reason.getValue(),
                            until.day().get());
            show();
            changed.run();
        })));
        return part;
    }

    private HtmlContainer together() {
        HtmlContainer part = more("Not to be read alone");
        Input with = new Input(ValueChangeMode.ON_CHANGE);
        with.setId("together-with");
        with.setClassName("input");
        with.setValue(editor.draft().with());
        with.getElement().setAttribute("maxlength", "100");
        part.add(
                text("p", "soft", "The part stays closed until " + page.name() + " opens it."),
                Labelled.field("together-with", "With whom? A name", "", with));
        for (Section section : List.of(Section.HARD, Section.DECIDED, Section.NOT_DONE)) {
            Tick tick =
                    new Tick(section.heading(), "", editor.draft().together().contains(section));
            tick.addValueChangeListener(event -> {
                if (event.isFromClient()) {
                    editor.keep(editor.draft().together(section, event.getValue(), with.getValue()));
                }
            });
            part.add(tick.choice());
        }
        return part;
    }

    private HtmlContainer others() {
        HtmlContainer part = more("Share with others");
        part.add(text(
                "p",
                "soft",
                "They read only the parts you tick. " + page.name() + "’s social worker and you read all."));
        List<Supporter> supporters = desk.people().supportersOf(page.child().id());
        if (supporters.isEmpty()) {
            part.add(text("p", "", "Nobody helps " + page.name() + " here yet."));
        }
        supporters.forEach(one -> part.add(other(one.person())));
        return part;
    }

    private HtmlContainer other(Person person) {
        List<Section> shared = desk.publishing().sharedWith(page.id(), person.id());
        Map<Section, Tick> ticks = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            ticks.put(section, new Tick(section.heading(), "", shared.contains(section)));
        }
        HtmlContainer group = tag(
                "fieldset",
                "stack-s",
                text("legend", "", person.fullName()),
                tag("div", "s-ticks", ticks.values().stream().map(Tick::choice).toArray(HtmlContainer[]::new)));
        group.getElement().setAttribute("aria-label", person.fullName());
        group.add(tag("div", "btns", button("btn", "Share these with " + person.shortName(), () -> {
            List<Section> chosen = ticks.entrySet().stream()
                    .filter(tick -> tick.getValue().getValue())
                    .map(Map.Entry::getKey)
                    .toList();
            try {
                desk.publishing().share(page.id(), person.id(), chosen);
                StaffLayout.say(
                        chosen.isEmpty()
                                ? person.shortName() + " reads none of it."
                                : person.shortName() + " reads what you ticked, as soon as it is sent.");
            } catch (PortalException e) {
                StaffLayout.sayNot(person.shortName() + " no longer helps " + page.name() + ".");
            }
        })));
        return group;
    }

    private static Map<String, String> sections() {
        Map<String, String> sections = new LinkedHashMap<>();
        Arrays.stream(Section.values()).forEach(each -> sections.put(each.name(), each.heading()));
        return sections;
    }

    private static HtmlContainer more(String words) {
        return tag("details", "s-card s-more", text("summary", "", words));
    }
}
