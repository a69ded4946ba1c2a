package org.heard.ui.admin;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.heading;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import org.heard.base.Role;
import org.heard.identity.Child;
import org.heard.identity.People;
import org.heard.identity.Person;
import org.heard.invitation.SecondSteps;
import org.heard.invitation.StaffLinks;
import org.heard.support.Organisations;
import org.heard.ui.staff.For;
import org.heard.ui.staff.StaffLayout;
import org.heard.ui.staff.Tables;

/** Staff and their ways in, and the children whom nobody reviews yet. */
@Prototype
@Route("people")
@PageTitle("People – Heard")
@For(Role.ADMINISTRATOR)
public class PeopleView extends Div {
    private final People people;
    private final StaffLinks links;
    private final SecondSteps secondSteps;
    private final Div staff = new Div();

    PeopleView(People people, StaffLinks links, SecondSteps secondSteps, Organisations organisations) {
        this.people = people;
        this.links = links;
        this.secondSteps = secondSteps;
        setClassName("view");
        staff.setClassName("stack");
        add(heading("People"), withoutIro(), new NewStaff(this::add), staff, new OrganisationsCard(organisations));
        show();
    }

    private HtmlContainer withoutIro() {
        List<Child> children = people.withoutIro();
        HtmlContainer box = card("s-card", "Children without an IRO");
        if (children.isEmpty()) {
            box.add(text("p", "", "None. Every child in care has one."));
            return box;
        }
        box.add(text(
                "p",
                "soft",
                children.size()
                        + " children. Name their IRO in the case system or in the people template, and import it."));
        HtmlContainer body = tag("tbody", "");
        children.forEach(child ->
                body.add(tag("tr", "", text("th", "", child.person().fullName()), text("td", "", child.childRef()))));
        box.add(Tables.table("Children without an IRO", List.of("Child", "The council's id"), body));
        return box;
    }

    private void show() {
        HtmlContainer body = tag("tbody", "");
        people.staff().forEach(one -> body.add(row(one)));
        staff.removeAll();
        staff.add(
                card("s-card flush", "Staff", Tables.table("Staff", List.of("Name", "Role", "Email", "Way in"), body)));
    }

    private HtmlContainer row(Person one) {
        String email = one.email();
        HtmlContainer way = tag("td", "");
        if (email == null) {
            way.add(text("span", "soft", "Needs an email address first: it comes with the people template."));
        } else {
            way.add(tag(
                    "div",
                    "btns",
                    button("btn", "Make a link", () -> make(way, email)),
                    button("btn", "Phone lost", () -> forgetPhone(one))));
        }
        return tag(
                "tr",
                "",
                text("th", "", one.fullName()),
                text("td", "", Roles.words(one.role())),
                text("td", "", email == null ? "" : email),
                way);
    }

    private void forgetPhone(Person one) {
        secondSteps.forget(one.id());
        StaffLayout.say(one.fullName()
                + " is signed out everywhere. After their password they set up an app on their new phone.");
    }

    private void make(HtmlContainer way, String email) {
        String link = links.newLink(email);
        way.removeAll();
        way.add(text("p", "soft", "Good once. Give it to them yourself:"), text("code", "", link));
        StaffLayout.say("A way in for " + email + " is made. They choose their own password.");
    }

    private void add(NewStaff.Entry entry) {
        people.add(entry.role(), entry.firstName(), entry.lastName(), entry.email());
        StaffLayout.say(
                entry.firstName() + " " + entry.lastName() + " is added. Make a link so that they can come in.");
        show();
    }
}
