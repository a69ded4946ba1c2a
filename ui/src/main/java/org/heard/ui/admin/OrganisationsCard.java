package org.heard.ui.admin;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.line;
import static org.heard.ui.staff.Markup.list;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import org.heard.support.Organisations;
import org.heard.ui.staff.Labelled;
import org.heard.ui.staff.StaffLayout;

/** Organisations of advocates: those that are there, and bringing one in with its lead. */
final class OrganisationsCard extends Div {
    private final Organisations organisations;

    OrganisationsCard(Organisations organisations) {
        this.organisations = organisations;
        show();
    }

    private void show() {
        removeAll();
        Input name = input("org-name");
        Input first = input("org-first");
        Input last = input("org-last");
        Input email = input("org-email");
        email.setType("email");
        add(card(
                "s-card s-form",
                "Organisations of advocates",
                list(
                        "ul",
                        "s-list",
                        organisations.all().stream()
                                .map(one -> line(
                                        "",
                                        "two",
                                        one.name() + ": " + one.advocates().size() + " advocates"))
                                .toList()),
                text(
                        "p",
                        "soft",
                        "Each has a lead, who brings in its own advocates and finds one for each child who waits."),
                tag(
                        "div",
                        "s-two",
                        Labelled.field("org-name", "Name of a new one", "", name),
                        Labelled.field("org-email", "Email of its lead", "", email),
                        Labelled.field("org-first", "The lead’s first name", "", first),
                        Labelled.field("org-last", "The lead’s last name", "", last)),
                tag("div", "btns", button("btn", "Bring it in", () -> {
                    organisations.add(name.getValue(), first.getValue(), last.getValue(), email.getValue());
                    StaffLayout.say(name.getValue() + " is in; its lead is invited by email.");
                    show();
                }))));
    }

    private static Input input(String id) {
        Input input = new Input();
        input.setId(id);
        input.setClassName("input");
        input.getElement().setAttribute("autocomplete", "off");
        return input;
    }
}
