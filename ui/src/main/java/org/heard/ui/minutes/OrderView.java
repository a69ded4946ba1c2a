package org.heard.ui.minutes;

import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.line;
import static org.heard.ui.staff.Markup.link;
import static org.heard.ui.staff.Markup.list;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.base.PersonId;
import org.heard.base.ReviewId;
import org.heard.base.Role;
import org.heard.form.MyWayChoice.Presence;
import org.heard.identity.Child;
import org.heard.identity.Person;
import org.heard.minutes.Agenda;
import org.heard.minutes.Decision;
import org.heard.minutes.RunningOrders;
import org.heard.review.Review;
import org.heard.ui.staff.For;
import org.heard.ui.staff.Tick;
import org.heard.ui.staff.TypedBox;
import org.heard.ui.words.ChildHead;

/** The child's agenda, followed while the review is held: what is done, and notes for each topic, saved as typed. */
@Prototype
@Route("review/:review([0-9]{1,18})/order")
@For(Role.IRO)
public class OrderView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Desk desk;
    private final ChildHead head;
    private String title = "Heard";

    OrderView(Desk desk, ChildHead head) {
        this.desk = desk;
        this.head = head;
        setClassName("view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Review review = desk.reviews()
                .review(new ReviewId(
                        event.getRouteParameters().getLong("review").orElseThrow()));
        Child child = desk.people().child(review.child());
        Page page = new Page(review, child);
        title = "Running order – Heard";
        Agenda agenda = desk.orders().of(review.id());
        removeAll();
        add(head.of(child, Optional.of(review), ChildHead.Page.ORDER));
        HtmlContainer main = tag("div", "stack");
        List<HtmlContainer> topics =
                agenda.topics().stream().map(topic -> topic(page, topic)).toList();
        main.add(list("ol", "s-order s-live", topics));
        main.add(tag("div", "btns", link("/staff/review/" + review.id() + "/letter", "btn main", "Write the letter")));
        HtmlContainer side = tag("div", "", wanted(page, agenda), lastTime(page));
        add(tag("div", "s-cols", main, side));
    }

    private HtmlContainer topic(Page page, Agenda.Topic topic) {
        TypedBox notes = new TypedBox("notes-" + topic.key(), "Notes: " + topic.words(), "", 3, RunningOrders.LONGEST);
        notes.setValue(topic.notes());
        Tick done = new Tick("Talked about", "", topic.done());
        HtmlContainer saved = text("span", "state", "");
        saved.getElement().setAttribute("role", "status");
        Runnable keep = () -> {
            desk.orders().note(page.id(), topic.key(), notes.getValue(), done.getValue());
            saved.setClassName("state done");
            saved.setText("Saved");
        };
        notes.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                keep.run();
            }
        });
        done.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                keep.run();
            }
        });
        HtmlContainer about = tag("div", "stack-s", text("h2", "", topic.words()));
        if (!topic.people().isEmpty()) {
            about.add(text("p", "soft", "In the room: " + names(page, topic.people())));
        }
        about.add(done.choice(), notes.field(), saved);
        return tag("li", "s-card", about);
    }

    private String names(Page page, List<String> people) {
        return desk.dates()
                .list(people.stream()
                        .map(person -> switch (person) {
                            case "me" -> page.name();
                            case "asked" -> "whoever " + page.name() + " asked for";
                            default ->
                                person.matches("[0-9]{1,18}")
                                        ? desk.people()
                                                .find(new PersonId(Long.parseLong(person)))
                                                .map(Person::shortName)
                                                .orElse("somebody")
                                        : person;
                        })
                        .toList());
    }

    private HtmlContainer wanted(Page page, Agenda agenda) {
        List<HtmlContainer> lines = new ArrayList<>();
        if (agenda.how() != null) {
            lines.add(line("", "tick", agenda.how()));
        }
        if (agenda.leads()) {
            lines.add(line("done", "message", page.name() + " wants to lead it, or some of it"));
        }
        agenda.extras().forEach(extra -> lines.add(line("", "tick", extra)));
        if (agenda.place() != null) {
            lines.add(line("", "home", agenda.place()));
        }
        for (Presence presence : Presence.values()) {
            List<String> people = agenda.people().entrySet().stream()
                    .filter(one -> one.getValue() == presence)
                    .map(Map.Entry::getKey)
                    .toList();
            if (!people.isEmpty()) {
                lines.add(line(
                        "", presence == Presence.NO ? "none" : "two", presence.wording() + ": " + names(page, people)));
            }
        }
        if (agenda.ask() != null && !agenda.ask().isBlank()) {
            lines.add(line("", "two", "Asked for: " + agenda.ask()));
        }
        return lines.isEmpty()
                ? card("s-card", page.name() + "’s way", text("p", "", page.name() + " did not say how they want it."))
                : card("s-card", page.name() + "’s way", list("ul", "s-list", lines));
    }

    private HtmlContainer lastTime(Page page) {
        List<Decision> agreed = desk.decisions().lastAgreed(page.child().id());
        HtmlContainer card = card("s-card", "Agreed last time");
        if (agreed.isEmpty()) {
            card.add(text("p", "", "Nothing that Heard knows of."));
            return card;
        }
        card.add(list(
                "ul",
                "s-list",
                agreed.stream()
                        .map(decision -> switch (decision.standing(desk.dates().today())) {
                            case HAPPENED -> line("done", "tick", decision.title() + ": it happened");
                            case LATE -> line("late", "late", decision.title() + ": late");
                            case ON_ITS_WAY -> line("", "clock", decision.title() + ": on its way");
                            case SAID_NO -> line("", "none", decision.title() + ": said no");
                            case CANNOT_HAPPEN -> line("late", "none", decision.title() + ": it can’t happen");
                        })
                        .toList()));
        return card;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
