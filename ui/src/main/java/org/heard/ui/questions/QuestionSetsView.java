package org.heard.ui.questions;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.heading;
import static org.heard.ui.staff.Markup.link;
import static org.heard.ui.staff.Markup.list;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.tagged;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import org.heard.base.Caller;
import org.heard.base.PortalException;
import org.heard.base.Role;
import org.heard.form.FormDefinition;
import org.heard.form.FormLibrary;
import org.heard.identity.People;
import org.heard.questions.Publishing;
import org.heard.questions.QuestionSet;
import org.heard.questions.QuestionSets;
import org.heard.ui.staff.For;
import org.heard.ui.staff.Pick;
import org.heard.ui.staff.StaffDates;
import org.heard.ui.staff.StaffLayout;
import org.heard.ui.staff.TextBox;

/** What is asked of whom now, the sets of the council's own, and how to begin another. */
@Prototype
@Route("questions")
@PageTitle("Questions – Heard")
@For({Role.ADMINISTRATOR, Role.MANAGER})
public class QuestionSetsView extends Div {
    private final QuestionSets sets;
    private final People people;
    private final StaffDates dates;

    QuestionSetsView(QuestionSets sets, Publishing publishing, People people, StaffDates dates) {
        this.sets = sets;
        this.people = people;
        this.dates = dates;
        setClassName("view");
        Anchor pack = link("/pack", "", "The council’s own symbols");
        pack.setRouterIgnore(true);
        add(
                heading("Questions"),
                text(
                        "p",
                        "soft",
                        "What children and those who help them are asked. Make a set of your own from a copy, and publish it"
                                + " when it is ready. Whoever has begun keeps the questions they began with."),
                asked(publishing.asked()));
        List<QuestionSet> own = sets.all();
        if (!own.isEmpty()) {
            add(card(
                    "s-card",
                    "Your own",
                    list("ul", "s-list", own.stream().map(this::own).toList())));
        }
        add(begin(), tag("p", "", pack));
        if (Caller.someone().role() == Role.ADMINISTRATOR) {
            add(tag("p", "", link("/staff/voices", "", "Recorded voices")));
        }
    }

    private static HtmlContainer asked(List<FormDefinition> asked) {
        return card(
                "s-card",
                "Asked now",
                list(
                        "ul",
                        "s-list",
                        asked.stream()
                                .map(form -> tag(
                                        "li",
                                        "",
                                        text("b", "", Places.of(form.kind()) + ": "),
                                        text(
                                                "span",
                                                "",
                                                form.title() + ", "
                                                        + form.questions().size() + " questions, "
                                                        + (form.like() == null
                                                                ? "as it came with Heard"
                                                                : "your own, version " + form.version()))))
                                .toList()));
    }

    private HtmlContainer own(QuestionSet set) {
        HtmlContainer state = set.asked()
                .map(one -> tagged("done", "tick", "Asked now: version " + one.version()))
                .orElseGet(
                        () -> tagged("", "paper", set.published().isEmpty() ? "Not published yet" : "Not asked now"));
        return tag(
                "li",
                "stack-s",
                link(
                        "/staff/questions/" + set.slug(),
                        "s-alone",
                        set.newest().set().title()),
                text(
                        "span",
                        "soft small",
                        Places.of(set.like()) + ". Changed by "
                                + people.person(set.newest().writer()).fullName() + " "
                                + dates.moment(set.newest().at()) + "."),
                state);
    }

    private HtmlContainer begin() {
        TextBox name = new TextBox("set-name", "What is it called?", 1, 100);
        Pick place = new Pick("set-place", "Who is it for?", Places.all(), FormLibrary.MY_SAY);
        return card(
                "s-card",
                "Make a new set",
                name.field(),
                place.field(),
                tag(
                        "div",
                        "btns",
                        button("btn main", "Begin with a copy", () -> begin(place, name, true)),
                        button("btn", "Begin with an empty page", () -> begin(place, name, false))));
    }

    private void begin(Pick place, TextBox name, boolean copy) {
        try {
            QuestionSet set = sets.begin(place.getValue(), name.getValue(), copy);
            UI.getCurrent().navigate("questions/" + set.slug());
        } catch (PortalException _) {
            StaffLayout.say("Give it a name first.");
        }
    }
}
