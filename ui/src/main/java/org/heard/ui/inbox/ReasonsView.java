package org.heard.ui.inbox;

import static org.heard.ui.staff.Markup.button;
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
import java.time.LocalDate;
import java.util.List;
import org.heard.base.Role;
import org.heard.inbox.Reasons;
import org.heard.inbox.Reasons.Reason;
import org.heard.ui.staff.For;
import org.heard.ui.staff.StaffDates;
import org.heard.ui.staff.StaffLayout;
import org.heard.ui.staff.Tables;

/** Why IROs chose another code than the one that follows, or PN7 although the child had said something. */
@Prototype
@Route("reasons")
@PageTitle("Reasons – Heard")
@For(Role.MANAGER)
public class ReasonsView extends Div implements AfterNavigationObserver {
    private final Reasons reasons;
    private final StaffDates dates;

    ReasonsView(Reasons reasons, StaffDates dates) {
        this.reasons = reasons;
        this.dates = dates;
        setClassName("view");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        LocalDate today = dates.today();
        List<Reason> given = reasons.given(today.minusYears(1), today, today);
        long unseen = given.stream().filter(reason -> !reason.seen()).count();
        removeAll();
        add(tag(
                "div",
                "s-head",
                tag(
                        "div",
                        "stack-s",
                        heading("Reasons IROs gave"),
                        text(
                                "p",
                                "soft",
                                "When the code is not the one that follows from what happened, when it is PN7 although the"
                                        + " child had said something, or when nobody opened what the child sent. "
                                        + unseen
                                        + " not seen yet."))));
        if (given.isEmpty()) {
            add(card("s-card", "The last twelve months", text("p", "", "No reason was needed.")));
            return;
        }
        HtmlContainer body = tag("tbody", "");
        given.forEach(reason -> body.add(row(reason)));
        add(card(
                "s-card flush",
                "The last twelve months",
                Tables.table(
                        "The last twelve months", List.of("Child", "Review", "Code", "The reason", "Seen"), body)));
    }

    private HtmlContainer row(Reason reason) {
        String codes = reason.chosen() == reason.suggested()
                ? reason.chosen().name()
                : reason.chosen() + ", suggested " + reason.suggested();
        return Tables.row(
                link(
                        NeedCards.childPage(reason.child().id()),
                        "s-name",
                        reason.child().fullName()),
                text("span", "", dates.shortDay(reason.held()) + ", " + reason.iroName()),
                tag("div", "", text("b", "", codes), text("p", "soft small", reason.because())),
                text("div", "own-words", reason.reason()),
                seen(reason));
    }

    private Component seen(Reason reason) {
        return reason.seen()
                ? tagged("done", "tick", "Seen")
                : button("btn", "I have seen it", () -> {
                    reasons.seen(reason.id());
                    show();
                    StaffLayout.say("Marked as seen.");
                });
    }
}
