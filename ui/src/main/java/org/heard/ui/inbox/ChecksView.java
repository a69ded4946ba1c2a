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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.heard.base.Caller;
import org.heard.base.Role;
import org.heard.export.ReviewChecks;
import org.heard.export.Warning;
import org.heard.identity.People;
import org.heard.review.CollectionYears;
import org.heard.review.Reviews;
import org.heard.ui.staff.For;
import org.heard.ui.staff.Numbers;
import org.heard.ui.staff.StaffDates;
import org.heard.ui.staff.Tables;

/** What to put right before the yearly return goes out: for an IRO the reviews they chair, for a manager all. */
@Prototype
@Route("checks")
@PageTitle("To put right – Heard")
@For({Role.IRO, Role.MANAGER})
public class ChecksView extends Div implements AfterNavigationObserver {
    private static final int SHOWN = 200;

    /** What the national validator would refuse first; then by kind, so that the same is done in one go. */
    private static final Comparator<Warning> ORDER = Comparator.comparing(
                    (Warning warning) -> warning.rule() == null ? "~" : warning.rule())
            .thenComparing(Warning::what)
            .thenComparing(warning -> warning.review().value());

    private final ReviewChecks checks;
    private final People people;
    private final Reviews reviews;
    private final StaffDates dates;
    private final HtmlContainer list = tag("div", "view");
    private LocalDate from;

    ChecksView(ReviewChecks checks, People people, Reviews reviews, CollectionYears years, StaffDates dates) {
        this.checks = checks;
        this.people = people;
        this.reviews = reviews;
        this.dates = dates;
        setClassName("view");
        from = years.of(dates.today()).from();
        add(
                tag(
                        "div",
                        "s-head",
                        tag(
                                "div",
                                "stack-s",
                                heading("To put right"),
                                text(
                                        "p",
                                        "soft",
                                        "Before the yearly return goes out. A number is the national rule that would"
                                                + " refuse the row; it is left out of the file until it is right. The others are"
                                                + " our own checks."))),
                tag(
                        "div",
                        "btns",
                        button("btn", "The year before", () -> move(-1)),
                        button("btn", "The year after", () -> move(1))),
                list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void move(int years) {
        from = from.plusYears(years);
        show();
    }

    private void show() {
        LocalDate to = from.plusYears(1).minusDays(1);
        boolean mine = Caller.someone().role() == Role.IRO;
        List<Warning> all = (mine ? checks.checkMine(from, to) : checks.check(from, to))
                .stream().sorted(ORDER).toList();
        list.removeAll();
        list.add(text(
                "p",
                "",
                "Reviews from " + dates.day(from) + " to " + dates.day(to) + ": "
                        + (all.isEmpty()
                                ? "nothing to put right."
                                : Numbers.of(all.size(), "thing") + " to put right.")));
        if (!all.isEmpty()) {
            list.add(kinds(all), table(all, mine));
        }
    }

    private static Component kinds(List<Warning> all) {
        Map<String, Long> kinds =
                all.stream().collect(Collectors.groupingBy(Warning::what, TreeMap::new, Collectors.counting()));
        HtmlContainer body = tag("tbody", "");
        kinds.forEach(
                (what, count) -> body.add(Tables.row(text("span", "", what), text("span", "", String.valueOf(count)))));
        return card("s-card flush", "By kind", Tables.table("By kind", List.of("What", "How many"), body));
    }

    private Component table(List<Warning> all, boolean mine) {
        HtmlContainer body = tag("tbody", "");
        all.stream().limit(SHOWN).forEach(warning -> body.add(row(warning, mine)));
        HtmlContainer box = card("s-card flush", "One by one");
        if (all.size() > SHOWN) {
            box.add(text("p", "s-pad soft", "The first " + SHOWN + " of " + all.size() + "."));
        }
        box.add(Tables.table("One by one", List.of("Child", "Review", "What", "What to do", "Rule"), body));
        return box;
    }

    private HtmlContainer row(Warning warning, boolean mine) {
        String rule = warning.rule();
        String name = people.person(warning.child().person()).fullName();
        String target = mine ? NeedCards.recordPage(warning.review()) : NeedCards.childPage(warning.child());
        return Tables.row(
                link(target, "s-name", name),
                text(
                        "span",
                        "",
                        reviews.review(warning.review()).day().map(dates::day).orElse("")),
                text("span", "", warning.what()),
                text("span", "", warning.whatToDo()),
                text("span", "", rule == null ? "Our own" : rule));
    }
}
