package org.heard.ui.opened;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.heading;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.tagged;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Optional;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.Role;
import org.heard.glass.BreakGlass;
import org.heard.glass.Opened;
import org.heard.glass.Why;
import org.heard.identity.People;
import org.heard.ui.staff.For;
import org.heard.ui.staff.Labelled;
import org.heard.ui.staff.StaffDates;
import org.heard.ui.staff.StaffLayout;
import org.heard.ui.staff.Tables;

/** Opens the record of a child who is not one's own; for managers, who opened which, and why. */
@Prototype
@Route("opened")
@PageTitle("Opened records – Heard")
@For({Role.IRO, Role.SOCIAL_WORKER, Role.MANAGER})
public class OpenedView extends Div implements AfterNavigationObserver {
    private final BreakGlass glass;
    private final People people;
    private final StaffDates dates;

    OpenedView(BreakGlass glass, People people, StaffDates dates) {
        this.glass = glass;
        this.people = people;
        this.dates = dates;
        setClassName("view");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        removeAll();
        add(heading("Opened records"));
        if (Caller.someone().role() == Role.MANAGER) {
            add(all(glass.all()));
        }
        add(open());
    }

    private Component open() {
        Input number = new Input();
        number.setId("open-number");
        number.setClassName("input");
        number.getElement().setAttribute("autocomplete", "off");
        HtmlContainer nobody = text("p", "soft", "");
        nobody.getElement().setAttribute("role", "status");
        return card(
                "s-card",
                "Open the record of a child who is not yours",
                text(
                        "p",
                        "",
                        "Only when it cannot wait for their own IRO or social worker. It closes by itself, managers are told at"
                                + " once, and the child sees that you read what they said."),
                Labelled.field("open-number", "The council’s number of the child", "The whole of it", number),
                new OpenForm().form((why, reason) -> open(number.getValue(), why, reason, nobody)),
                nobody);
    }

    private void open(String number, Why why, String reason, HtmlContainer nobody) {
        Optional<ChildId> child = glass.find(number);
        if (child.isEmpty()) {
            nobody.setText("There is no child with this number whose record you can open.");
            return;
        }
        glass.open(child.get(), why, reason);
        getUI().ifPresent(ui -> ui.navigate("child/" + child.get()));
    }

    private Component all(List<Opened> opened) {
        if (opened.isEmpty()) {
            return card("s-card", "Who opened which", text("p", "", "Nobody has opened a record in the last months."));
        }
        HtmlContainer body = tag("tbody", "");
        opened.forEach(one -> body.add(row(one)));
        return card(
                "s-card flush",
                "Who opened which",
                Tables.table("Who opened which", List.of("Who", "Child", "When", "Why", "Looked into"), body));
    }

    private HtmlContainer row(Opened one) {
        return Tables.row(
                text("span", "", people.person(one.by()).fullName()),
                text("span", "", people.person(one.child().person()).fullName()),
                text("span", "", dates.moment(one.at()) + " to " + dates.moment(one.until())),
                tag("div", "", text("b", "", Reasons.words(one.why())), text("div", "own-words", one.reason())),
                seen(one));
    }

    private Component seen(Opened one) {
        if (one.seenBy() != null) {
            return tagged("done", "tick", people.person(one.seenBy()).fullName());
        }
        if (one.by().equals(Caller.someone().person())) {
            return text("span", "soft", "Your own: another manager looks into it");
        }
        return button("btn", "I have looked into it", () -> {
            glass.seen(one.id());
            show();
            StaffLayout.say("Kept: you have looked into it.");
        });
    }
}
