package org.heard.ui.rights;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.heading;
import static org.heard.ui.staff.Markup.link;
import static org.heard.ui.staff.Markup.list;
import static org.heard.ui.staff.Markup.ownWords;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import org.heard.base.Role;
import org.heard.identity.People;
import org.heard.rights.RightAsked;
import org.heard.rights.RightKind;
import org.heard.rights.Rights;
import org.heard.ui.staff.For;
import org.heard.ui.staff.StaffDates;
import org.heard.ui.staff.StaffLayout;
import org.heard.ui.staff.TextBox;

/** What children asked for as their right and wait for: an IRO's own, without complaints; for managers all. */
@Prototype
@Route("asked")
@PageTitle("Children’s rights – Heard")
@For({Role.IRO, Role.MANAGER})
public class AskedView extends Div implements AfterNavigationObserver {
    private final transient Rights rights;
    private final transient People people;
    private final transient StaffDates dates;

    AskedView(Rights rights, People people, StaffDates dates) {
        this.rights = rights;
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
        add(tag(
                "div",
                "s-head",
                tag(
                        "div",
                        "stack-s",
                        heading("Children wait for an answer"),
                        text(
                                "p",
                                "soft",
                                "To see what is written, to put something right, to complain. Complaints come to"
                                        + " managers only. What you write goes to the child as it is."))));
        List<RightAsked> waiting = rights.waiting();
        add(
                waiting.isEmpty()
                        ? text("p", "", "Nobody waits.")
                        : list("ul", "stack", waiting.stream().map(this::line).toList()));
    }

    private HtmlContainer line(RightAsked one) {
        String name = people.person(one.child().person()).fullName();
        boolean late = one.owedBy().isBefore(dates.today());
        TextBox answer = new TextBox("answer-" + one.id(), "Answer, in words for the child", 3, RightAsked.LONGEST);
        return tag(
                "li",
                "s-card",
                text("h2", "", name + ": " + words(one.kind())),
                text("p", late ? "late" : "soft", (late ? "Late. " : "") + "Owed by " + dates.day(one.owedBy()) + "."),
                ownWords(one.words()),
                answer.field(),
                tag(
                        "div",
                        "btns",
                        button("btn main", "Send the answer", () -> {
                            rights.answer(one.child(), one.id(), answer.getValue());
                            show();
                            StaffLayout.say("Sent. " + name + " reads it at “My words and my rights”.");
                        }),
                        link("/staff/child/" + one.child(), "btn", "Open")));
    }

    private static String words(RightKind kind) {
        return switch (kind) {
            case SEE -> "wants to see or know";
            case CORRECT -> "says that something is wrong";
            case COMPLAIN -> "complains";
        };
    }
}
