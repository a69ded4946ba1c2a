package org.heard.ui.inbox;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.heading;
import static org.heard.ui.staff.Markup.link;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.heard.base.Caller;
import org.heard.base.Role;
import org.heard.inbox.NobodyForgotten;
import org.heard.inbox.NobodyForgotten.Lists;
import org.heard.inbox.ReviewComing;
import org.heard.review.Logged;
import org.heard.review.TakingPart;
import org.heard.ui.staff.For;
import org.heard.ui.staff.Numbers;
import org.heard.ui.staff.StaffDates;
import org.heard.ui.staff.StaffLayout;
import org.heard.ui.staff.Tables;

/** Ten working days before each review: who was not asked, who is silent, who has no advocate's offer; each with the next step. */
@Prototype
@Route("nobody-forgotten")
@PageTitle("Nobody forgotten – Heard")
@For({Role.IRO, Role.MANAGER})
public class NobodyForgottenView extends Div implements AfterNavigationObserver {
    private final NobodyForgotten forgotten;
    private final TakingPart takingPart;
    private final Steps steps;
    private final StaffDates dates;

    NobodyForgottenView(NobodyForgotten forgotten, TakingPart takingPart, Steps steps, StaffDates dates) {
        this.forgotten = forgotten;
        this.takingPart = takingPart;
        this.steps = steps;
        this.dates = dates;
        setClassName("view");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        Lists lists = forgotten.soon(dates.today());
        removeAll();
        add(tag(
                "div",
                "s-head",
                tag(
                        "div",
                        "stack-s",
                        heading("Nobody forgotten"),
                        text(
                                "p",
                                "soft",
                                Numbers.of(lists.children(), "review") + " in the next "
                                        + Numbers.of(lists.workingDays(), "working day") + "."))));
        if (lists.isEmpty()) {
            add(card(
                    "s-card", "Nobody is missing", text("p", "", "Everybody was asked, and an advocate was offered.")));
            return;
        }
        add(list("Not offered a form", lists.notOffered(), one -> offer(one)));
        add(list("Offered and silent", lists.silent(), one -> again(one, lists)));
        add(list("No advocate offered", lists.noAdvocateOffered(), this::advocate));
    }

    private Component list(String name, List<ReviewComing> reviews, Function<ReviewComing, List<Component>> next) {
        String heading = name + " (" + reviews.size() + ")";
        if (reviews.isEmpty()) {
            return card("s-card", heading, text("p", "", "Nobody."));
        }
        boolean manager = Caller.someone().role() == Role.MANAGER;
        HtmlContainer body = tag("tbody", "");
        for (ReviewComing review : reviews) {
            body.add(Tables.row(
                    link(
                            NeedCards.childPage(review.child().id()),
                            "s-name",
                            review.child().fullName()),
                    text("span", "", when(review) + (manager ? ", " + iro(review) : "")),
                    tag("div", "btns", next.apply(review).toArray(Component[]::new))));
        }
        return card("s-card flush", heading, Tables.table(heading, List.of("Child", "Review", "Next step"), body));
    }

    private String when(ReviewComing review) {
        LocalDate day = Objects.requireNonNull(review.day());
        String left = review.workingDays() == 0 ? "today" : Numbers.of(review.workingDays(), "working day");
        return (review.planned() ? "" : "Due ") + dates.shortDay(day) + ", " + left;
    }

    private static String iro(ReviewComing review) {
        return review.iroName().isEmpty() ? "no IRO yet" : review.iroName();
    }

    private List<Component> offer(ReviewComing review) {
        return List.of(
                steps.link(review, "Text a link", this::show), steps.card(review), steps.otherForm(review, this::show));
    }

    private List<Component> again(ReviewComing review, Lists lists) {
        List<Component> next = new ArrayList<>();
        next.add(steps.link(review, "Send again", this::show));
        next.add(steps.card(review));
        next.add(steps.otherForm(review, this::show));
        lists.advocatesOf(review).forEach(advocate -> next.add(steps.ask(review, advocate)));
        return next;
    }

    private List<Component> advocate(ReviewComing review) {
        String child = review.child().shortName();
        if (Caller.someone().role() != Role.IRO) {
            return List.of(text("span", "soft", "Their IRO offers one."));
        }
        return List.of(
                button("btn", "I offered one today", () -> {
                    takingPart.log(review.review(), Logged.ADVOCATE_OFFERED, dates.today(), null);
                    show();
                    StaffLayout.say("Written down: " + child + " was offered an advocate today.");
                }),
                button("btn", child + " wants one", () -> {
                    takingPart.log(review.review(), Logged.ADVOCATE_OFFERED, dates.today(), null);
                    takingPart.log(review.review(), Logged.ADVOCATE_WANTED, dates.today(), null);
                    show();
                    StaffLayout.say("Written down: " + child + " wants an advocate.");
                }));
    }
}
