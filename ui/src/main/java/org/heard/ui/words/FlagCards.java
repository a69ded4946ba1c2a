package org.heard.ui.words;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.icon;
import static org.heard.ui.staff.Markup.list;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import jakarta.inject.Singleton;
import java.util.List;
import org.heard.base.Caller;
import org.heard.base.Permission;
import org.heard.base.Permission.Scope;
import org.heard.base.PersonId;
import org.heard.base.Role;
import org.heard.identity.Child;
import org.heard.identity.People;
import org.heard.safeguarding.Alert;
import org.heard.safeguarding.Flag;
import org.heard.safeguarding.FlagKind;
import org.heard.safeguarding.Flags;
import org.heard.ui.staff.StaffDates;
import org.heard.ui.staff.StaffLayout;
import org.heard.ui.staff.TextBox;

/** What is urgent about a child, and the place to say what was done. */
@Singleton
class FlagCards {
    private static final int MOST_LETTERS = 2000;
    private static final String UNSENT =
            "They stand in an answer. Until it is sent nobody can read it, and nobody has to:" + " ask how they are. ";

    private final Flags flags;
    private final People people;
    private final StaffDates dates;

    FlagCards(Flags flags, People people, StaffDates dates) {
        this.flags = flags;
        this.people = people;
        this.dates = dates;
    }

    List<Component> of(Child child) {
        Role role = Caller.someone().role();
        if (Permission.ANSWER_A_FLAG.scopeOf(role) == Scope.NONE) {
            return List.of();
        }
        return flags.openFor(child.id()).stream().map(flag -> card(child, flag)).toList();
    }

    private Component card(Child child, Flag flag) {
        String name = child.person().shortName();
        String said = switch (flag.kind()) {
            case HELP -> " asked for help ";
            case ANSWER -> " gave a worrying answer ";
            case WORDS -> " used words that may mean danger ";
        };
        HtmlContainer card = tag("section", "s-card s-urgent no-print");
        card.getElement().setAttribute("aria-label", "Needs someone now");
        TextBox done = new TextBox("done-" + flag.id(), "What was done, and by whom?", 3, MOST_LETTERS);
        HtmlContainer form = tag(
                "div",
                "stack-s",
                text(
                        "h2",
                        "",
                        flag.drill()
                                ? "Practice: as if " + name + " had asked for help " + dates.moment(flag.raisedAt())
                                : name + said + dates.moment(flag.raisedAt())),
                text("p", "", whoHasIt(flag)),
                text(
                        "p",
                        "",
                        flag.drill()
                                ? name
                                        + " asked for nothing and sees nothing of this. Write what you would do; it closes"
                                        + " the practice."
                                : (flag.kind() == FlagKind.WORDS && flag.question() != null ? UNSENT : "")
                                        + "Speak with " + name
                                        + " first. What you write here is for staff; it closes this."),
                done.field(),
                tag("div", "btns", button("btn help", "Say it is answered", () -> {
                    flags.answer(child.id(), flag.id(), done.getValue());
                    card.removeFromParent();
                    StaffLayout.say("Answered. What you wrote is kept with the record.");
                })),
                alerts(child, flag));
        card.add(icon("flag"), form);
        return card;
    }

    private String whoHasIt(Flag flag) {
        if (flag.acknowledgedBy() == null || flag.acknowledgedAt() == null) {
            return "Nobody has it yet.";
        }
        String who = people.person(flag.acknowledgedBy()).fullName();
        return who + " has it since " + dates.moment(flag.acknowledgedAt()) + ".";
    }

    private HtmlContainer alerts(Child child, Flag flag) {
        List<HtmlContainer> lines = flags.alertsOf(child.id(), flag.id()).stream()
                .map(alert -> text("li", "", line(alert)))
                .toList();
        return tag(
                "details",
                "small",
                text("summary", "", "Who was alerted: " + lines.size()),
                list("ul", "stack-s", lines));
    }

    private String line(Alert alert) {
        PersonId person = alert.person();
        String who = person == null ? "The team on duty" : people.person(person).fullName() + " (" + alert.who() + ")";
        String by = switch (alert.channel()) {
            case "SMS" -> "text";
            case "EMAIL" -> "email";
            default -> "WhatsApp";
        };
        String how = switch (alert.status()) {
            case WAITING, SENDING -> "on its way";
            case SENT -> "sent";
            case DELIVERED -> "arrived";
            case FAILED -> "failed";
            case WILL_NOT_SEND -> "not sent";
        };
        return who + " by " + by + " " + dates.moment(alert.at()) + ": " + how
                + (alert.reason() == null ? "." : ", " + alert.reason() + ".");
    }
}
