package org.heard.ui.minutes;

import static org.heard.ui.staff.Markup.link;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;
import static org.heard.ui.staff.Markup.words;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import io.micronaut.context.annotation.Prototype;
import java.util.Optional;
import org.heard.base.ChildId;
import org.heard.base.ReviewId;
import org.heard.base.Role;
import org.heard.identity.Child;
import org.heard.review.Review;
import org.heard.ui.staff.For;
import org.heard.ui.words.ChildHead;

/** Minutes as a letter to the child, with advice beside it, the decisions in it, and the way to the child below. */
@Prototype
@Route("child/:child([0-9]{1,18})/letter")
@RouteAlias("review/:review([0-9]{1,18})/letter")
@For(Role.IRO)
public class LetterView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Desk desk;
    private final ChildHead head;
    private String title = "Heard";

    LetterView(Desk desk, ChildHead head) {
        this.desk = desk;
        this.head = head;
        setClassName("view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteParameters parameters = event.getRouteParameters();
        Optional<Review> asked =
                parameters.getLong("review").map(id -> desk.reviews().review(new ReviewId(id)));
        ChildId id = asked.map(Review::child)
                .orElseGet(() -> new ChildId(parameters.getLong("child").orElseThrow()));
        Child child = desk.people().child(id);
        Optional<Review> review = asked.or(() -> desk.reviews().lastHeld(id))
                .or(() -> desk.reviews().next(id));
        removeAll();
        title = "Letter to " + child.person().shortName() + " – Heard";
        add(head.of(child, review, ChildHead.Page.LETTER));
        review.ifPresentOrElse(
                one -> write(new Page(one, child)),
                () -> add(text("p", "s-card", "There is no review to write about yet.")));
    }

    private void write(Page page) {
        AdvicePanel advice = new AdvicePanel();
        DecisionsPart decisions = new DecisionsPart(desk, page);
        LetterEditor editor = new LetterEditor(desk, page, decisions);
        PublishPart publish = new PublishPart(desk, page, decisions);
        advice.handTo(editor);
        decisions.whenChanged(publish::show);
        editor.whenChanged(draft -> advice.show(desk.help().advice(page.id(), draft)));
        advice.show(desk.help().advice(page.id(), editor.draft()));
        HtmlContainer main = tag(
                "div",
                "stack",
                about(page),
                new RepliesPart(desk, page),
                editor,
                tag(
                        "div",
                        "s-view-more",
                        new EasyPart(desk, page, editor),
                        new TranslatePart(desk, page),
                        new BesidePart(desk, page, editor).of(),
                        new SharePart(desk, page, editor, publish::show),
                        new ElsewherePart(desk, page)),
                publish);
        add(tag("div", "s-cols wide-side", main, advice));
    }

    private HtmlContainer about(Page page) {
        String day = page.review().day().map(desk.dates()::day).orElse("a day not known yet");
        HtmlContainer line = text("p", "soft", "About the review on " + day + ". ");
        Anchor pdf = link("/minutes/" + page.id() + ".pdf", "", "Copy for the team (PDF)");
        Anchor word = link("/minutes/" + page.id() + ".docx", "", "Copy for the team (Word)");
        pdf.setRouterIgnore(true);
        word.setRouterIgnore(true);
        line.add(pdf, words(" · "), word, words(" · "));
        line.add(link("/staff/child/" + page.child().id() + "/older", "", "Older minutes"));
        return line;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
