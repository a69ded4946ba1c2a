package org.heard.ui.minutes;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.tagged;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.base.ChildId;
import org.heard.base.London;
import org.heard.base.PortalException;
import org.heard.base.Role;
import org.heard.identity.Child;
import org.heard.minutes.Decision;
import org.heard.minutes.Decision.News;
import org.heard.minutes.Progress;
import org.heard.minutes.Wish;
import org.heard.ui.staff.For;
import org.heard.ui.staff.Pick;
import org.heard.ui.staff.StaffLayout;
import org.heard.ui.staff.TextBox;
import org.heard.ui.words.ChildHead;

/** What was agreed last time and what became of it: the same list as the child's, with the next word added here. */
@Prototype
@Route("child/:child([0-9]{1,18})/promises")
@For({Role.IRO, Role.SOCIAL_WORKER})
public class PromisesView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Desk desk;
    private final ChildHead head;
    private String title = "Heard";

    PromisesView(Desk desk, ChildHead head) {
        this.desk = desk;
        this.head = head;
        setClassName("view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Child child = desk.people()
                .child(new ChildId(event.getRouteParameters().getLong("child").orElseThrow()));
        title = "Promises to " + child.person().shortName() + " – Heard";
        removeAll();
        add(head.of(child, desk.reviews().next(child.id()), ChildHead.Page.PROMISES));
        List<Decision> agreed = desk.decisions().lastAgreed(child.id());
        if (agreed.isEmpty()) {
            add(card("s-card", "Nothing agreed yet", text("p", "", "Decisions show here when the letter was sent.")));
            return;
        }
        String day = desk.reviews()
                .review(agreed.getFirst().review())
                .day()
                .map(desk.dates()::day)
                .orElse("the last review");
        add(text(
                "p",
                "soft",
                "Agreed on " + day + ". The next review starts from this list. "
                        + child.person().shortName() + " sees it in the same order."));
        agreed.forEach(decision -> add(row(child, decision)));
    }

    private HtmlContainer row(Child child, Decision decision) {
        HtmlContainer card = card("s-card", decision.title());
        card.setId("decision-" + decision.id());
        fill(card, child, decision);
        return card;
    }

    private void fill(HtmlContainer card, Child child, Decision decision) {
        LocalDate today = desk.dates().today();
        HtmlContainer heading = text("h2", "", decision.title());
        card.removeAll();
        card.add(heading, standing(decision, today));
        Wish wish = decision.wish();
        if (wish != null) {
            card.add(text("div", "said", wish.words()));
        }
        card.add(text("p", "", decision.answer().wording() + ". " + decision.what()));
        if (decision.reason() != null) {
            card.add(text("p", "", "Because: " + decision.reason()));
        }
        if (decision.who() != null) {
            String by = decision.byWhen() == null ? "" : ", by " + desk.dates().day(decision.byWhen());
            card.add(text("p", "soft", decision.who() + by));
        }
        Optional<News> newest = decision.news().stream()
                .filter(one -> one.progress().isTheChilds())
                .reduce((_, later) -> later);
        decision.news()
                .reversed()
                .forEach(news -> card.add(text(
                        "p",
                        news.progress().isTheChilds() ? "said" : "told",
                        (newest.isPresent() && news.progress().isTheChilds() && news != newest.get() ? "Before: " : "")
                                + told(decision, news) + ", "
                                + desk.dates().day(London.at(news.at()).toLocalDate()) + ". " + news.words())));
        if (decision.standing(today) != Decision.Standing.SAID_NO) {
            card.add(update(card, child, decision));
        }
    }

    private static String told(Decision decision, News news) {
        if (!news.progress().isTheChilds()) {
            return news.teller() + ": " + news.progress().wording();
        }
        boolean disagrees = news.progress() == Progress.CHILD_SAYS_NO && decision.isAboutANo(news);
        return news.teller() + " "
                + (disagrees ? "does not agree" : news.progress().wording());
    }

    private static HtmlContainer standing(Decision decision, LocalDate today) {
        return switch (decision.standing(today)) {
            case SAID_NO -> tagged("", "none", "Said no");
            case ON_ITS_WAY -> tagged("", "clock", "On its way");
            case LATE -> tagged("late", "late", "Late");
            case HAPPENED -> tagged("done", "tick", "It happened");
            case CANNOT_HAPPEN -> tagged("late", "none", "It can’t happen");
        };
    }

    private HtmlContainer update(HtmlContainer card, Child child, Decision decision) {
        String name = child.person().shortName();
        Map<String, String> choices = new LinkedHashMap<>();
        for (Progress each : List.of(Progress.HAPPENED, Progress.ON_ITS_WAY, Progress.CANNOT_HAPPEN)) {
            choices.put(each.name(), each.wording());
        }
        Pick progress = new Pick("progress-" + decision.id(), "How far is it?", choices, Progress.HAPPENED.name());
        TextBox words = new TextBox("words-" + decision.id(), "A sentence to " + name, 2, 1000);
        HtmlContainer part = tag("details", "s-more", text("summary", "", "Say how far it is"));
        part.add(progress.field(), words.field(), tag("div", "btns", button("btn main", "Tell " + name, () -> {
            fill(
                    card,
                    child,
                    desk.decisions()
                            .update(
                                    decision.review(),
                                    decision.id(),
                                    Progress.valueOf(progress.getValue()),
                                    words.getValue()));
            StaffLayout.say(name + " sees it now.");
        })));
        if (desk.links().allowed()) {
            part.add(linkPart(decision));
        }
        return part;
    }

    private HtmlContainer linkPart(Decision decision) {
        HtmlContainer shown = tag("div", "stack-s");
        String who = decision.who() == null ? "whoever does it" : decision.who();
        shown.add(tag("div", "btns", button("btn", "Make a link for " + who, () -> {
            try {
                String link = desk.links().linkFor(decision.review(), decision.id());
                shown.removeAll();
                HtmlContainer address = text("code", "s-link", link);
                address.getElement().setAttribute("tabindex", "0");
                shown.add(
                        text("p", "", "Send this to " + who + ". It opens this one decision, without an account."),
                        address);
            } catch (PortalException e) {
                StaffLayout.sayNot("Your council does not allow links.");
            }
        })));
        return shown;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
