package org.heard.ui.minutes;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.heading;
import static org.heard.ui.staff.Markup.link;
import static org.heard.ui.staff.Markup.list;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.tagged;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.base.Caller;
import org.heard.base.ReviewId;
import org.heard.base.Role;
import org.heard.minutes.MinutesLists;
import org.heard.minutes.OlderLooks;
import org.heard.minutes.Promises;
import org.heard.minutes.SecondLooks;
import org.heard.ui.staff.For;
import org.heard.ui.staff.Numbers;
import org.heard.ui.staff.StaffDates;
import org.heard.ui.staff.StaffLayout;

/** What needs somebody after reviews: second looks, letters soon late and late, decisions and promises that are. No words. */
@Prototype
@Route("letters")
@PageTitle("Letters and promises – Heard")
@For({Role.IRO, Role.MANAGER})
public class LettersView extends Div implements AfterNavigationObserver {
    private final MinutesLists lists;
    private final SecondLooks looks;
    private final OlderLooks older;
    private final StaffDates dates;

    LettersView(MinutesLists lists, SecondLooks looks, OlderLooks older, StaffDates dates) {
        this.lists = lists;
        this.looks = looks;
        this.older = older;
        this.dates = dates;
        setClassName("view");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        boolean iro = Caller.someone().role() == Role.IRO;
        removeAll();
        add(tag(
                "div",
                "s-head",
                tag(
                        "div",
                        "stack-s",
                        heading("Letters and promises"),
                        text("p", "soft", iro ? "Of your children." : "Of all IROs. Nobody’s words show here."))));
        List<MinutesLists.Due> due = lists.minutesDue();
        List<HtmlContainer> parts = Stream.of(
                        secondLooks(),
                        olderLooks(),
                        iro ? unanswered() : Optional.<HtmlContainer>empty(),
                        letters(
                                "Letters that are late",
                                due.stream().filter(MinutesLists.Due::isLate).toList(),
                                iro),
                        letters(
                                "Letters soon late",
                                due.stream().filter(one -> !one.isLate()).toList(),
                                iro),
                        heldBack(iro),
                        decisions(iro),
                        promises(iro))
                .flatMap(Optional::stream)
                .toList();
        parts.forEach(this::add);
        if (parts.isEmpty()) {
            add(card("s-card", "Nothing waits", text("p", "", "No letter, decision or promise is late.")));
        }
    }

    private Optional<HtmlContainer> secondLooks() {
        List<HtmlContainer> rows = looks.mine().stream()
                .map(review ->
                        row("A letter waits for your second look", "", false, "/staff/look/" + review, "Look over it"))
                .toList();
        return part("Asked of you", rows);
    }

    private Optional<HtmlContainer> olderLooks() {
        List<HtmlContainer> rows = older.mine().stream().map(this::olderLook).toList();
        return part("Older minutes to look over", rows);
    }

    private HtmlContainer olderLook(OlderLooks.Waiting one) {
        HtmlContainer row = row(
                one.name() + ", review on " + dates.day(one.held()),
                "",
                false,
                "/minutes/older/" + one.child() + "/" + one.id(),
                one.fileName());
        row.getChildren()
                .filter(Anchor.class::isInstance)
                .map(Anchor.class::cast)
                .forEach(link -> link.setRouterIgnore(true));
        row.add(button("btn", "It is fine", () -> {
            older.look(one.child(), one.id());
            StaffLayout.say("The IRO can share “" + one.fileName() + "” now.");
            row.getElement().removeFromParent();
        }));
        return row;
    }

    private Optional<HtmlContainer> unanswered() {
        List<HtmlContainer> rows = lists.unanswered().stream()
                .map(one ->
                        row(one.name() + " said something to their letter", "", false, page(one.review()), "Answer"))
                .toList();
        return part("Waiting for your answer", rows);
    }

    private Optional<HtmlContainer> letters(String title, List<MinutesLists.Due> due, boolean iro) {
        List<HtmlContainer> rows = due.stream()
                .map(one -> row(
                        one.name() + ", review on " + dates.day(one.held()),
                        (one.isLate()
                                        ? Numbers.of(-one.workingDays(), "working day") + " late"
                                        : "Due " + dates.day(one.by()))
                                + (iro ? "" : ". " + iro(one.iro())),
                        one.isLate(),
                        iro ? page(one.review()) : "",
                        "Write it"))
                .toList();
        return part(title, rows);
    }

    private Optional<HtmlContainer> heldBack(boolean iro) {
        List<HtmlContainer> rows = lists.heldBack().stream()
                .map(one -> row(
                        one.name() + ": a part is held back",
                        "To be told by " + dates.day(one.until()) + (iro ? "" : ". " + iro(one.iro())),
                        one.until().isBefore(dates.today()),
                        iro ? page(one.review()) : "",
                        "Look again"))
                .toList();
        return part("Parts held back, to look at again", rows);
    }

    private Optional<HtmlContainer> decisions(boolean iro) {
        List<HtmlContainer> rows = lists.overdue().stream()
                .map(one -> row(
                        one.name() + (iro ? ": " + one.title() : ": a decision"),
                        "Should have happened by " + dates.day(one.by())
                                + (one.who().isEmpty() ? "" : ", done by " + one.who())
                                + (iro ? "" : ". " + iro(one.iro())),
                        true,
                        iro ? "/staff/child/" + one.child() + "/promises" : "",
                        "See it"))
                .toList();
        return part("Decisions that are late", rows);
    }

    private Optional<HtmlContainer> promises(boolean iro) {
        List<HtmlContainer> rows = lists.missedPromises().stream()
                .map(one -> row(
                        one.name() + ": "
                                + (one.what() == Promises.What.READ
                                        ? "nobody has read what they sent"
                                        : "they have not heard what came of it"),
                        "Promised by " + dates.day(one.by()) + (iro ? "" : ". " + iro(one.iro())),
                        true,
                        iro
                                ? one.what() == Promises.What.READ
                                        ? "/staff/review/" + one.review()
                                        : page(one.review())
                                : "",
                        one.what() == Promises.What.READ ? "Read it" : "Write it"))
                .toList();
        return part("Promises to children that were missed", rows);
    }

    private static Optional<HtmlContainer> part(String title, List<HtmlContainer> rows) {
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(card("s-card", title + " (" + rows.size() + ")", list("ul", "s-todo", rows)));
    }

    private static HtmlContainer row(String what, String when, boolean late, String href, String button) {
        HtmlContainer about = tag("div", "stack-s", text("b", "", what));
        if (!when.isEmpty()) {
            about.add(late ? tagged("late", "late", when) : tagged("", "clock", when));
        }
        HtmlContainer row = tag("li", "", about);
        if (!href.isEmpty()) {
            HtmlContainer open = link(href, "btn", button);
            open.add(text("span", "hidden-text", ": " + what));
            row.add(open);
        }
        return row;
    }

    private static String iro(String name) {
        return name.isEmpty() ? "No IRO" : "IRO: " + name;
    }

    private static String page(ReviewId review) {
        return "/staff/review/" + review + "/letter";
    }
}
