package org.heard.ui.inbox;

import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.heading;
import static org.heard.ui.staff.Markup.icon;
import static org.heard.ui.staff.Markup.link;
import static org.heard.ui.staff.Markup.list;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;
import static org.heard.ui.staff.Markup.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.List;
import org.heard.base.Caller;
import org.heard.base.Role;
import org.heard.identity.People;
import org.heard.inbox.Inbox;
import org.heard.inbox.IroInbox;
import org.heard.inbox.NeedsYou;
import org.heard.minutes.MinutesLists;
import org.heard.ui.staff.Beginning;
import org.heard.ui.staff.Numbers;
import org.heard.ui.staff.StaffDates;

/** What needs an IRO today: who asked for help, the next three steps, and the reviews coming. */
@Prototype
@Route("")
@PageTitle("Inbox – Heard")
public class InboxView extends Div implements BeforeEnterObserver {
    private static final int NEXT_STEPS = 3;

    private final IroInbox inbox;
    private final MinutesLists lists;
    private final People people;
    private final StaffDates dates;
    private final ReviewTable table;
    private final NeedCards needs;

    InboxView(IroInbox inbox, MinutesLists lists, People people, StaffDates dates) {
        this.inbox = inbox;
        this.lists = lists;
        this.people = people;
        this.dates = dates;
        this.table = new ReviewTable(dates);
        this.needs = new NeedCards(dates);
        setClassName("view");
    }

    /** Others than IROs begin elsewhere. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Role role = Caller.someone().role();
        if (role != Role.IRO) {
            event.forwardTo(Beginning.of(role));
            return;
        }
        show(inbox.mine(dates.today()));
    }

    private void show(Inbox mine) {
        removeAll();
        String name = people.person(Caller.someone().person()).shortName();
        int count = mine.needsYou().size();
        add(tag(
                "div",
                "s-head",
                tag("div", "stack-s", heading(greeting(name, count)), text("p", "soft", counts(mine)))));
        List<NeedsYou> next = new ArrayList<>();
        for (NeedsYou need : mine.needsYou()) {
            if (need instanceof NeedsYou.Urgent urgent) {
                add(needs.urgent(urgent));
            } else {
                next.add(need);
            }
        }
        addNext(next);
        add(tag("div", "s-cols", tag("div", "", coming(mine)), beside()));
    }

    private void addNext(List<NeedsYou> next) {
        if (next.isEmpty()) {
            return;
        }
        HtmlContainer first = list(
                "ul", "s-three", needs.cards(next.stream().limit(NEXT_STEPS).toList()));
        first.getElement().setAttribute("aria-label", "Next");
        add(first);
        if (next.size() > NEXT_STEPS) {
            List<NeedsYou> others = next.subList(NEXT_STEPS, next.size());
            add(tag(
                    "details",
                    "s-more",
                    text("summary", "", "And " + Numbers.word(others.size()) + " more"),
                    list("ul", "s-three", needs.cards(others))));
        }
    }

    private String greeting(String name, int count) {
        String hello = dates.hour() < 12 ? "Good morning" : dates.hour() < 18 ? "Good afternoon" : "Good evening";
        String needed = switch (count) {
            case 0 -> "Nothing needs you today.";
            case 1 -> "One thing needs you.";
            default -> Numbers.firstWord(count) + " things need you.";
        };
        return hello + ", " + name + ". " + needed;
    }

    private String counts(Inbox mine) {
        int reviews = mine.coming().size();
        String sentence = dates.day(mine.today()) + ". " + children(mine.children()) + ". "
                + Numbers.of(reviews, "review") + " in the next " + Numbers.of(mine.lookAhead(), "working day");
        if (reviews == 0) {
            return sentence + ".";
        }
        return sentence + ": " + have(mine.withWords()) + " sent words, " + have(mine.withAForm()) + " a form, "
                + mine.notOffered() + (mine.notOffered() == 1 ? " has" : " have") + " not been offered one.";
    }

    private static String have(int number) {
        return number + (number == 1 ? " has" : " have");
    }

    private static String children(int number) {
        return number == 1 ? "1 child" : number + " children";
    }

    private Component coming(Inbox mine) {
        if (mine.coming().isEmpty()) {
            return card(
                    "s-card",
                    "Reviews coming",
                    text("p", "", "No review in the next " + Numbers.of(mine.lookAhead(), "working day") + "."),
                    tag("div", "btns", link("/staff/children", "btn", "Look at all your children")));
        }
        return card("s-card flush", "Reviews coming", table.of("Reviews coming, table", mine.coming(), false));
    }

    private Component letters() {
        List<String> waiting = new ArrayList<>();
        long late = lists.minutesDue().stream().filter(MinutesLists.Due::isLate).count();
        addCount(waiting, (int) late, "letter", " late");
        addCount(waiting, lists.minutesDue().size() - (int) late, "letter", " soon late");
        addCount(waiting, lists.overdue().size(), "decision", " late");
        addCount(waiting, lists.unanswered().size(), "letter", " with a question of the child");
        addCount(waiting, lists.heldBack().size(), "part", " held back, to look at again");
        addCount(waiting, lists.missedPromises().size(), "missed promise", "");
        String words = waiting.isEmpty() ? "Nothing is late." : dates.list(waiting) + ".";
        return card(
                "s-card",
                "Letters and promises",
                text("p", "", words),
                tag("div", "btns", link("/staff/letters", "btn", "Look at them")));
    }

    private static void addCount(List<String> waiting, int count, String what, String how) {
        if (count > 0) {
            waiting.add(Numbers.of(count, what) + how);
        }
    }

    private Component beside() {
        return tag(
                "div",
                "",
                letters(),
                card(
                        "s-card",
                        "All your children",
                        text("p", "", "By name, with the day of the next review."),
                        tag("div", "btns", link("/staff/children", "btn", "Find a child"))),
                tag(
                        "p",
                        "soft small",
                        icon("eye"),
                        words(
                                " No child’s words show on this page. Open a child to read them. They can see that you did.")));
    }
}
