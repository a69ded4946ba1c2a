package org.heard.ui.talk;

import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.list;
import static org.heard.ui.staff.Markup.ownWords;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.micronaut.context.annotation.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heard.base.ReviewId;
import org.heard.base.Role;
import org.heard.feedback.Feedback;
import org.heard.feedback.Feedbacks;
import org.heard.feedback.Tap;
import org.heard.identity.Child;
import org.heard.identity.People;
import org.heard.review.Review;
import org.heard.review.Reviews;
import org.heard.ui.page.SquareCode;
import org.heard.ui.staff.For;
import org.heard.ui.words.ChildHead;

/** Right after a review: the square that everybody points a phone at, and what came back with a name. */
@Prototype
@Route("review/:review([0-9]{1,18})/feedback")
@PageTitle("Feedback – Heard")
@For(Role.IRO)
public class FeedbackView extends Div implements BeforeEnterObserver {
    private final People people;
    private final Reviews reviews;
    private final Feedbacks feedbacks;
    private final ChildHead head;
    private final String address;

    FeedbackView(
            People people,
            Reviews reviews,
            Feedbacks feedbacks,
            ChildHead head,
            @Value("${heard.address}") String address) {
        this.people = people;
        this.reviews = reviews;
        this.feedbacks = feedbacks;
        this.head = head;
        this.address = address;
        setClassName("view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ReviewId id = new ReviewId(event.getRouteParameters().getLong("review").orElseThrow());
        Review review = reviews.review(id);
        Child child = people.child(review.child());
        removeAll();
        add(head.of(child, Optional.of(review), ChildHead.Page.FEEDBACK));
        add(tag("div", "s-cols", square(id), named(feedbacks.about(id))));
    }

    private HtmlContainer square(ReviewId review) {
        String link = address + "/f/" + feedbacks.codeFor(review);
        SquareCode square = SquareCode.of(link);
        return card(
                "s-card",
                "How was it?",
                text(
                        "p",
                        "",
                        "Turn the screen round, or print this page. Whoever was there points a phone at it: the child, a carer,"
                                + " a parent. Asked on the spot, most people answer; by post hardly anybody does."),
                new Html("<svg class=\"square big\" role=\"img\" aria-label=\"Square to scan\" viewBox=\"0 0 "
                        + square.side() + " " + square.side() + "\"><path d=\"" + square.path() + "\"/></svg>"),
                text("p", "", "Or open " + link),
                text("p", "soft", "For the youngest: " + link + "?for=under-8"));
    }

    private static HtmlContainer named(List<Feedback> all) {
        HtmlContainer side = card("s-card", "What came with a name");
        if (all.isEmpty()) {
            side.add(text(
                    "p", "", "Nothing yet. What comes without a name never stands here: only sums of five or more."));
        }
        for (Feedback one : all) {
            side.add(text("h3", "", who(one)));
            side.add(list(
                    "ul",
                    "s-list",
                    one.taps().entrySet().stream()
                            .map(tap -> text("li", "", tap.getKey().wording() + ": " + said(tap.getValue())))
                            .toList()));
            if (!one.better().isBlank()) {
                side.add(tag("div", "said", text("span", "over", "To do better"), ownWords(one.better())));
            }
        }
        return side;
    }

    private static String who(Feedback one) {
        String voice = one.voice().name().toLowerCase(Locale.ROOT);
        return "From the " + voice;
    }

    private static String said(Tap tap) {
        return switch (tap) {
            case YES -> "yes";
            case PARTLY -> "a bit";
            case NO -> "no";
        };
    }
}
