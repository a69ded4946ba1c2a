package org.heard.ui.talk;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.heading;
import static org.heard.ui.staff.Markup.link;
import static org.heard.ui.staff.Markup.list;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import org.heard.base.Role;
import org.heard.inbox.Children;
import org.heard.inbox.FoundChild;
import org.heard.inbox.IroInbox;
import org.heard.inbox.NeedsYou;
import org.heard.safeguarding.Flags;
import org.heard.ui.staff.For;
import org.heard.ui.staff.Labelled;
import org.heard.ui.staff.ShowsUrgent;
import org.heard.ui.staff.StaffDates;
import org.heard.ui.staff.StaffLayout;

/** Every urgent call that is open, where an alert's link leads; and the place to practise one. */
@Prototype
@Route("urgent")
@PageTitle("Urgent – Heard")
@For({Role.IRO, Role.SOCIAL_WORKER, Role.MANAGER})
public class UrgentView extends Div implements BeforeEnterObserver, ShowsUrgent {
    private static final int MOST_FOUND = 5;

    private final IroInbox inbox;
    private final Children children;
    private final Flags flags;
    private final StaffDates dates;

    UrgentView(IroInbox inbox, Children children, Flags flags, StaffDates dates) {
        this.inbox = inbox;
        this.children = children;
        this.flags = flags;
        this.dates = dates;
        setClassName("view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        showUrgentAnew();
    }

    @Override
    public void showUrgentAnew() {
        removeAll();
        List<NeedsYou.Urgent> open = inbox.urgent(dates.today());
        add(heading("Urgent"));
        if (open.isEmpty()) {
            add(text("p", "", "Nobody is waiting for a person now."));
        } else {
            add(list("ul", "stack", open.stream().map(this::line).toList()));
        }
        add(practice());
    }

    private HtmlContainer line(NeedsYou.Urgent urgent) {
        return tag(
                "li",
                "s-card",
                text(
                        "h2",
                        "",
                        (urgent.drill() ? "Practice: " : "") + urgent.child().fullName()),
                text(
                        "p",
                        "",
                        "Since " + dates.moment(urgent.since())
                                + (urgent.acknowledged() ? ". Somebody has it." : ". Nobody has it yet.")),
                tag("div", "btns", link("/staff/child/" + urgent.child().id(), "btn help", "Open")));
    }

    private HtmlContainer practice() {
        Input name = new Input();
        name.setId("practise-with");
        name.setClassName("input");
        HtmlContainer found = tag("div", "stack-s");
        return card(
                "s-card",
                "Practise it",
                text(
                        "p",
                        "",
                        "Everybody around one child is alerted as they would be, and every alert says that it is practice."
                                + " The child sees nothing. Say “I have it”, then say what was done."),
                Labelled.field("practise-with", "Whose people?", "The beginning of a name", name),
                tag("div", "btns", button("btn", "Find", () -> {
                    found.removeAll();
                    children.find(name.getValue()).stream().limit(MOST_FOUND).forEach(one -> found.add(choice(one)));
                })),
                found);
    }

    private HtmlContainer choice(FoundChild one) {
        return tag(
                "div",
                "btns",
                button("btn help", "Practise with the people of " + one.child().fullName(), () -> {
                    flags.drill(one.child().id());
                    getUI().ifPresent(ui -> ui.navigate("child/" + one.child().id()));
                    StaffLayout.say("Practice has begun. The alerts are on their way.");
                }));
    }
}
