package org.heard.ui.inbox;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import jakarta.inject.Singleton;
import org.heard.base.ChildId;
import org.heard.base.PersonId;
import org.heard.consultation.Offers;
import org.heard.identity.People;
import org.heard.inbox.NobodyForgotten.Advocate;
import org.heard.inbox.ReviewComing;
import org.heard.invitation.IssuedLink;
import org.heard.ui.staff.StaffLayout;

/** What one can do at once about a child who might be forgotten. */
@Singleton
final class Steps {
    private final Offers offers;
    private final People people;

    Steps(Offers offers, People people) {
        this.offers = offers;
        this.people = people;
    }

    Component link(ReviewComing review, String words, Runnable then) {
        return button("btn main", words, () -> {
            send(
                    review.child().id(),
                    review.child().id().person(),
                    review.child().shortName());
            then.run();
        });
    }

    /** Another channel: a card in the post, or handed over. */
    Component card(ReviewComing review) {
        Anchor paper = org.heard.ui.staff.Markup.link(
                "/print-card?child=" + review.child().id() + "&to="
                        + review.child().id().person(),
                "btn",
                "Print a card");
        paper.setRouterIgnore(true);
        return paper;
    }

    /** The same questions for another age, or with pictures. */
    Component otherForm(ReviewComing review, Runnable then) {
        HtmlContainer choices = tag("div", "btns");
        add(choices, review, "With pictures", "symbols", then);
        add(choices, review, "Under 8", "under8", then);
        add(choices, review, "8 to 11", "8to11", then);
        add(choices, review, "12 and over", "12plus", then);
        return tag("details", "s-more", text("summary", "", "Other form"), choices);
    }

    /** Asks the advocate, who gets a link. */
    Component ask(ReviewComing review, Advocate advocate) {
        return button("btn", "Ask " + advocate.name(), () -> send(review.child().id(), advocate.id(), advocate.name()));
    }

    private void add(HtmlContainer choices, ReviewComing review, String words, String form, Runnable then) {
        choices.add(button("btn", words, () -> {
            people.chooseForm(review.child().id(), form);
            then.run();
            StaffLayout.say(review.child().shortName() + " gets that form from now on, unless one is begun already.");
        }));
    }

    private void send(ChildId child, PersonId to, String name) {
        StaffLayout.say(
                switch (offers.text(child, to)) {
                    case IssuedLink.Texted _ -> "A text with a link is on its way to " + name + ".";
                    case IssuedLink.NotTexted(IssuedLink.Why why) ->
                        switch (why) {
                            case NO_PHONE -> "Not texted: no number of " + name + " is known. Print a card.";
                            case PHONE_NOT_CONFIRMED ->
                                "Not texted: nobody has checked whose number it is. Print a card, or check it on Ways in.";
                            case NO_TEXT_SERVICE -> "Not texted: no text service is set up. Print a card.";
                        };
                });
    }
}
