package org.heard.ui.inbox;

import static org.heard.ui.staff.Markup.icon;
import static org.heard.ui.staff.Markup.link;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.tagged;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import org.heard.base.ChildId;
import org.heard.base.ReviewId;
import org.heard.inbox.NeedsYou;
import org.heard.ui.staff.Numbers;
import org.heard.ui.staff.StaffDates;

/** What needs somebody, as cards: why now, what to do, and the button that begins it. */
final class NeedCards {
    private final StaffDates dates;

    NeedCards(StaffDates dates) {
        this.dates = dates;
    }

    /** A child who asked for help, across the page. */
    Component urgent(NeedsYou.Urgent urgent) {
        String name = urgent.child().fullName();
        String said = switch (urgent.kind()) {
            case HELP -> " asked for help ";
            case ANSWER -> " gave a worrying answer ";
            case WORDS -> " used words that may mean danger ";
        };
        HtmlContainer heading = text(
                "h2",
                "",
                (urgent.drill() ? "Practice: as if " + name + " had asked for help " : name + said)
                        + dates.moment(urgent.since()));
        HtmlContainer about = tag(
                "div",
                "",
                heading,
                text(
                        "p",
                        "",
                        (urgent.acknowledged() ? "Somebody has it." : "Nobody has it yet.")
                                + (urgent.drill()
                                        ? " Nobody is in danger. Say on the child’s page what you would do."
                                        : " Speak with them, then say on their page what was done.")));
        HtmlContainer card = tag(
                "section",
                "s-card s-urgent",
                icon("flag"),
                about,
                tag("div", "btns", link(childPage(urgent.child().id()), "btn help", "Answer it")));
        card.getElement().setAttribute("aria-label", "Needs someone now");
        return card;
    }

    List<HtmlContainer> cards(List<NeedsYou> needs) {
        return needs.stream().map(this::card).toList();
    }

    private HtmlContainer card(NeedsYou need) {
        String child = need.child().shortName();
        return switch (need) {
            case NeedsYou.Urgent urgent ->
                card(
                        tagged("late", "flag", "Now"),
                        child + " needs someone",
                        childPage(urgent.child().id()),
                        "Answer it");
            case NeedsYou.Unread unread ->
                card(
                        tagged("", "message", "Since " + dates.shortDay(unread.since())),
                        child
                                + (unread.messages() == 1
                                        ? " wrote to you"
                                        : " wrote to you " + unread.messages() + " times"),
                        childPage(unread.child().id()) + "/messages",
                        "Read and answer");
            case NeedsYou.WantsSomeone wants ->
                card(
                        tagged("", "two", "Since " + dates.shortDay(wants.since())),
                        child + " asks for somebody to help",
                        childPage(wants.child().id()) + "/ways-in",
                        "Answer");
            case NeedsYou.Answer answer ->
                card(
                        tagged(
                                answer.workingDays() <= 1 ? "late" : "",
                                answer.workingDays() < 0 ? "late" : "clock",
                                "Answer owed by " + dates.shortDay(answer.owedBy())),
                        child + " asked " + answer.asked(),
                        childPage(answer.child().id()) + "/messages",
                        "Answer");
            case NeedsYou.Hello hello ->
                card(
                        tagged("", "clock", "Since " + dates.shortDay(hello.since())),
                        "Say hello to " + child + (hello.instead() ? ", who had another IRO before" : ""),
                        "/hello-letter?child=" + hello.child().id(),
                        "Open the letter");
            case NeedsYou.Tomorrow tomorrow ->
                card(
                        tagged("late", "clock", "Review on " + dates.shortDay(tomorrow.day())),
                        tomorrow.words()
                                ? "Take " + possessive(child) + " words to the review"
                                : "Get ready for " + possessive(child) + " review: no words have come yet",
                        childPage(tomorrow.child().id()),
                        "Open");
            case NeedsYou.Record record ->
                card(
                        tagged("late", "late", since(record.workingDaysAgo())),
                        "Say what happened at " + possessive(child) + " review on " + dates.shortDay(record.planned()),
                        recordPage(record.review()),
                        "Record it");
            case NeedsYou.Read read ->
                card(
                        tagged(
                                read.workingDays() <= 2 ? "late" : "",
                                "clock",
                                "Sent on " + dates.shortDay(read.sentOn())),
                        "Read what " + child + " says",
                        childPage(read.child().id()),
                        "Read answers");
            case NeedsYou.LookAgain again ->
                card(
                        tagged("late", "start", "Something came later"),
                        "Look again at " + possessive(child) + " review on " + dates.shortDay(again.held()),
                        recordPage(again.review()),
                        "Look again");
            case NeedsYou.SaidHalfway said ->
                card(
                        tagged("", "clock", "Said on " + dates.shortDay(said.on())),
                        child + " said how it goes, halfway",
                        childPage(said.child().id()) + "/promises",
                        "Look at it");
            case NeedsYou.Offer offer ->
                card(
                        tagged("late", "clock", left(offer.workingDays())),
                        "Offer " + child + " the form",
                        childPage(offer.child().id()),
                        "Offer it");
            case NeedsYou.Plan plan ->
                card(
                        tagged(
                                "late",
                                "late",
                                plan.workingDays() < 0 ? ago(-plan.workingDays()) + " late" : left(plan.workingDays())),
                        "Set a date for " + possessive(child) + " review, due " + dates.shortDay(plan.due()),
                        childPage(plan.child().id()),
                        "Open");
        };
    }

    private static HtmlContainer card(Component why, String what, String href, String button) {
        return tag(
                "li",
                "s-card",
                tag("div", "stack-s", why, text("h2", "", what)),
                tag("div", "btns", link(href, "btn", button)));
    }

    static String childPage(ChildId child) {
        return "/staff/child/" + child;
    }

    static String recordPage(ReviewId review) {
        return "/staff/review/" + review + "/record";
    }

    static String takingPartPage(ReviewId review) {
        return "/staff/review/" + review + "/taking-part";
    }

    static String letterPage(ReviewId review) {
        return "/staff/review/" + review + "/letter";
    }

    static String possessive(String name) {
        return name + (name.endsWith("s") ? "’" : "’s");
    }

    private static String left(int workingDays) {
        return switch (workingDays) {
            case 0 -> "Today";
            case 1 -> "Tomorrow";
            default -> workingDays < 0 ? ago(-workingDays) + " late" : workingDays + " working days left";
        };
    }

    private static String since(int workingDays) {
        return workingDays == 0 ? "Since the last working day" : ago(workingDays) + " ago";
    }

    private static String ago(int workingDays) {
        return Numbers.of(workingDays, "working day");
    }
}
