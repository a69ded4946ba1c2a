package org.heard.ui.minutes;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.heading;
import static org.heard.ui.staff.Markup.link;
import static org.heard.ui.staff.Markup.ownWords;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import org.heard.base.ErrorCode;
import org.heard.base.PortalException;
import org.heard.base.ReviewId;
import org.heard.base.Role;
import org.heard.minutes.SecondLooks;
import org.heard.minutes.Section;
import org.heard.ui.staff.For;
import org.heard.ui.staff.StaffLayout;
import org.heard.ui.staff.TextBox;

/** A second look at somebody else's letter before the child reads it. */
@Prototype
@Route("look/:review([0-9]{1,18})")
@PageTitle("A second look – Heard")
@For({Role.IRO, Role.MANAGER})
public class LookView extends Div implements BeforeEnterObserver {
    private final SecondLooks looks;

    LookView(SecondLooks looks) {
        this.looks = looks;
        setClassName("view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ReviewId review =
                new ReviewId(event.getRouteParameters().getLong("review").orElseThrow());
        SecondLooks.ToLookAt letter = looks.open(review);
        removeAll();
        add(
                heading("A second look at the letter to " + letter.child().shortName()),
                text(
                        "p",
                        "soft",
                        "Would you understand it at that age? Is each no explained? Does it hold anything private of somebody else?"));
        HtmlContainer paper = tag("div", "s-paper");
        for (Section section : Section.values()) {
            String words = letter.draft().words(section);
            if (!words.isBlank()) {
                paper.add(text("h2", "", section.heading()), ownWords(words));
            }
            if (section == Section.DECIDED) {
                letter.decisions()
                        .forEach(decision -> paper.add(text(
                                "p",
                                "",
                                decision.answer().wording() + ". " + decision.what()
                                        + (decision.reason() == null ? "" : " Because: " + decision.reason()))));
            }
        }
        TextBox note = new TextBox("note", "What should change? Leave it empty when it is fine", 3, 2000);
        add(
                paper,
                card(
                        "s-card",
                        "What do you say?",
                        note.field(),
                        tag(
                                "div",
                                "btns",
                                button("btn main", "It is fine", () -> say(review, true, note)),
                                button("btn", "Please change it", () -> say(review, false, note)))));
    }

    private void say(ReviewId review, boolean fine, TextBox note) {
        try {
            looks.say(review, fine, note.getValue());
            removeAll();
            add(
                    heading("Thank you"),
                    text("p", "", "They see what you said."),
                    tag("div", "btns", link("/staff/letters", "btn", "Back to letters")));
        } catch (PortalException e) {
            StaffLayout.say(
                    e.code() == ErrorCode.REASON_NEEDED ? "Say what should change." : "That was too long to keep.");
        }
    }
}
