package org.heard.ui.inbox;

import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.heading;
import static org.heard.ui.staff.Markup.link;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.tagged;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.heard.base.Caller;
import org.heard.base.ReviewId;
import org.heard.base.Role;
import org.heard.inbox.Deadline;
import org.heard.inbox.Deadlines;
import org.heard.ui.staff.For;
import org.heard.ui.staff.Numbers;
import org.heard.ui.staff.StaffDates;
import org.heard.ui.staff.Tables;

/** What is late, and what will soon be: for an IRO theirs, for a manager all, by IRO. */
@Prototype
@Route("clocks")
@PageTitle("Late and soon – Heard")
@For({Role.IRO, Role.MANAGER})
public class DeadlinesView extends Div implements AfterNavigationObserver {
    private static final int SHOWN = 200;

    private final Deadlines deadlines;
    private final StaffDates dates;

    DeadlinesView(Deadlines deadlines, StaffDates dates) {
        this.deadlines = deadlines;
        this.dates = dates;
        setClassName("view");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        List<Deadline> all = deadlines.all(dates.today());
        List<Deadline> late = all.stream().filter(Deadline::isLate).toList();
        List<Deadline> soon = all.stream().filter(one -> !one.isLate()).toList();
        removeAll();
        add(tag(
                "div",
                "s-head",
                tag(
                        "div",
                        "stack-s",
                        heading("Late and soon"),
                        text(
                                "p",
                                "soft",
                                late.size() + " late, " + soon.size()
                                        + " soon. The days come from the settings, each with its"
                                        + " source; weekends and bank holidays do not count."))));
        boolean manager = Caller.someone().role() == Role.MANAGER;
        if (manager && !all.isEmpty()) {
            add(byIro(all));
        }
        add(list("Late", late, manager));
        add(list("Soon late", soon, manager));
    }

    private static Component byIro(List<Deadline> all) {
        Map<String, List<Deadline>> byIro = all.stream()
                .collect(Collectors.groupingBy(
                        one -> one.iroName().isEmpty() ? "Nobody yet" : one.iroName(),
                        TreeMap::new,
                        Collectors.toList()));
        HtmlContainer body = tag("tbody", "");
        byIro.forEach((iro, theirs) -> body.add(Tables.row(
                text("span", "", iro),
                text(
                        "span",
                        "",
                        String.valueOf(theirs.stream().filter(Deadline::isLate).count())),
                text(
                        "span",
                        "",
                        String.valueOf(
                                theirs.stream().filter(one -> !one.isLate()).count())))));
        return card("s-card flush", "By IRO", Tables.table("By IRO", List.of("IRO", "Late", "Soon"), body));
    }

    private Component list(String name, List<Deadline> all, boolean manager) {
        String heading = name + " (" + all.size() + ")";
        if (all.isEmpty()) {
            return card("s-card", heading, text("p", "", "Nothing."));
        }
        HtmlContainer body = tag("tbody", "");
        all.stream().limit(SHOWN).forEach(one -> body.add(row(one, manager)));
        HtmlContainer box = card("s-card flush", heading);
        if (all.size() > SHOWN) {
            box.add(text("p", "s-pad soft", "The first " + SHOWN + " of " + all.size() + "."));
        }
        box.add(Tables.table(heading, List.of("Child", "What", "By", "How long"), body));
        return box;
    }

    private HtmlContainer row(Deadline one, boolean manager) {
        String iro = one.iroName().isEmpty() ? "no IRO yet" : one.iroName();
        return Tables.row(
                link(target(one), "s-name", one.child().fullName()),
                text("span", "", one.clock().words() + (manager ? ", " + iro : "")),
                text("span", "", dates.shortDay(one.by())),
                tagged(one.isLate() ? "late" : "", one.isLate() ? "late" : "clock", howLong(one)));
    }

    private static String target(Deadline one) {
        ReviewId review = one.review();
        String child = NeedCards.childPage(one.child().id());
        if (review == null || Caller.someone().role() != Role.IRO) {
            return child;
        }
        return switch (one.clock()) {
            case RECORDED -> NeedCards.recordPage(review);
            case DECISIONS_WRITTEN, DECISIONS_SENT, MINUTES_WRITTEN, MINUTES_SENT -> NeedCards.letterPage(review);
            case SPOKEN_ALONE, REPORT_SHARED, ADJOURNED, MANAGER_ANSWERS, SETTLE_INFORMALLY, SETTLE, CARE_PLAN ->
                NeedCards.takingPartPage(review);
            case IRO_NAMED, VIEWS_ASKED, REVIEW_HELD, HALFWAY -> child;
        };
    }

    private static String howLong(Deadline one) {
        int days = one.workingDays();
        if (one.isLate()) {
            return days == 0 ? "Since the last working day" : Numbers.of(-days, "working day") + " late";
        }
        return days == 0 ? "Today" : Numbers.of(days, "working day") + " left";
    }
}
