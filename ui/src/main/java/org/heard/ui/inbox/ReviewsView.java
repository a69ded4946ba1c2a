package org.heard.ui.inbox;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.heading;
import static org.heard.ui.staff.Markup.icon;
import static org.heard.ui.staff.Markup.link;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;
import static org.heard.ui.staff.Markup.words;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.EnumMap;
import java.util.Map;
import org.heard.base.Caller;
import org.heard.base.Permission;
import org.heard.base.Permission.Scope;
import org.heard.base.Role;
import org.heard.glass.BreakGlass;
import org.heard.inbox.IroInbox;
import org.heard.inbox.ReviewPage;
import org.heard.inbox.Shown;
import org.heard.ui.staff.For;
import org.heard.ui.staff.StaffDates;

/** Reviews across all IROs for managers and administrators: what is coming, late, not offered, urgent. No words. */
@Prototype
@Route("reviews")
@PageTitle("Reviews – Heard")
@For({Role.MANAGER, Role.ADMINISTRATOR})
public class ReviewsView extends Div implements AfterNavigationObserver {
    private static final int A_PAGE = 50;

    private final IroInbox inbox;
    private final BreakGlass glass;
    private final StaffDates dates;
    private final ReviewTable table;
    private final HtmlContainer urgent = tag("div", "view");
    private final HtmlContainer found = tag("div", "view");
    private final Map<Shown, NativeButton> choices = new EnumMap<>(Shown.class);

    ReviewsView(IroInbox inbox, BreakGlass glass, StaffDates dates) {
        this.inbox = inbox;
        this.glass = glass;
        this.dates = dates;
        this.table = new ReviewTable(dates);
        setClassName("view");
        HtmlContainer bar = tag("div", "btns");
        bar.getElement().setAttribute("role", "group").setAttribute("aria-label", "Which reviews");
        for (Shown shown : Shown.values()) {
            NativeButton choice = button("btn", shown.words(), () -> show(shown, 0));
            choices.put(shown, choice);
            bar.add(choice);
        }
        add(
                tag(
                        "div",
                        "s-head",
                        tag(
                                "div",
                                "stack-s",
                                heading("Reviews"),
                                text("p", "soft", "Of all IROs. What has come, and what is missing; nobody’s words."))),
                urgent,
                bar,
                found);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        urgent.removeAll();
        if (Permission.ANSWER_A_FLAG.scopeOf(Caller.someone().role()) != Scope.NONE) {
            NeedCards needs = new NeedCards(dates);
            inbox.urgent(dates.today()).forEach(need -> urgent.add(needs.urgent(need)));
        }
        if (Caller.someone().role() == Role.MANAGER) {
            showOpened();
        }
        show(Shown.COMING, 0);
    }

    /** Records that others opened with a reason, and that no manager has looked into. */
    private void showOpened() {
        long waiting = glass.all().stream()
                .filter(one -> one.seenBy() == null
                        && !one.by().equals(Caller.someone().person()))
                .count();
        if (waiting > 0) {
            String records = waiting == 1 ? "A record was" : waiting + " records were";
            urgent.add(tag(
                    "section",
                    "note late",
                    icon("eye"),
                    tag(
                            "p",
                            "",
                            words(records + " opened with a reason, and no manager has looked into it. "),
                            link("/staff/opened", "", "See who and why"),
                            words("."))));
        }
    }

    private void show(Shown shown, int from) {
        choices.forEach(
                (each, choice) -> choice.getElement().setAttribute("aria-pressed", String.valueOf(each == shown)));
        choices.forEach((each, choice) -> choice.setClassName("on", each == shown));
        ReviewPage page = inbox.reviews(shown, dates.today(), from, A_PAGE);
        found.removeAll();
        if (page.all() == 0) {
            found.add(card("s-card", shown.words(), text("p", "", "No review here today.")));
            return;
        }
        String heading = shown.words() + ": " + (page.all() == 1 ? "1 review" : page.all() + " reviews");
        found.add(card("s-card flush", heading, table.of(heading + ", table", page.reviews(), true)));
        HtmlContainer pages = tag("div", "btns");
        if (from > 0) {
            pages.add(button("btn", "Earlier ones", () -> show(shown, Math.max(0, from - A_PAGE))));
        }
        if (page.hasMore()) {
            pages.add(button("btn", "More", () -> show(shown, from + A_PAGE)));
        }
        found.add(pages);
    }
}
