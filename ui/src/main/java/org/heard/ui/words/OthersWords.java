package org.heard.ui.words;

import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.ownWords;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;
import static org.heard.ui.staff.Markup.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.heard.base.Caller;
import org.heard.base.London;
import org.heard.base.Role;
import org.heard.consultation.Given;
import org.heard.consultation.Sent;
import org.heard.form.Audience;
import org.heard.form.Question;
import org.heard.ui.staff.StaffDates;

/** What an advocate, a carer or a parent sent, in their own colours; the child's own message apart from a carer's view. */
@Singleton
class OthersWords {
    private final Bubbles bubbles;
    private final StaffDates dates;

    OthersWords(Bubbles bubbles, StaffDates dates) {
        this.bubbles = bubbles;
        this.dates = dates;
    }

    /** The child's own messages that a carer passes on, word for word: they look like the child's words. */
    Optional<Component> passedOn(String child, List<Sent> others) {
        HtmlContainer card = card("s-card not-for-table", "Passed on from " + child);
        boolean any = false;
        for (Sent sent : others) {
            Optional<String> message = sent.passedOn();
            if (message.isPresent()) {
                any = true;
                card.add(tag(
                        "div",
                        "said",
                        text(
                                "span",
                                "over",
                                child + " asked " + sent.author().fullName() + " to say this, word for word"),
                        ownWords(message.get())));
            }
        }
        return any ? Optional.of(card) : Optional.empty();
    }

    Component of(String child, Sent sent) {
        Role reader = Caller.someone().role();
        HtmlContainer card = card("s-card flush", "From " + sent.author().fullName() + ", " + role(child, sent));
        card.getElement().insertChild(1, text("p", "soft s-sub", summary(sent)).getElement());
        for (Given given : sent.given()) {
            Question question = sent.form().question(given.question()).orElseThrow();
            card.add(tag(
                    "section",
                    given.audience() == Audience.EVERYONE ? "s-pair" : "s-pair not-for-table",
                    tag("h3", "", words(question.title() + " "), Audiences.mark(given.audience(), reader)),
                    tag("div", "s-alone", bubbles.of(sent, given, question))));
        }
        return card;
    }

    private static String role(String child, Sent sent) {
        return switch (sent.voice()) {
            case CHILD -> child;
            case ADVOCATE -> "advocate";
            case CARER -> "carer: their own view";
            case PARENT -> "parent: their own view";
        };
    }

    private String summary(Sent sent) {
        String hidden = sent.notForYou() == 0 ? "" : " Some of it is for the IRO only.";
        return (sent.onPaper() ? "On paper, keyed in on " : "Sent on ")
                + dates.day(London.at(sent.at()).toLocalDate()) + "." + hidden;
    }
}
