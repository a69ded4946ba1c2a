package org.heard.ui.questions;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.list;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import org.heard.base.PortalException;
import org.heard.identity.People;
import org.heard.questions.Publication;
import org.heard.questions.Publishing;
import org.heard.questions.QuestionSet;
import org.heard.questions.QuestionSets;
import org.heard.ui.staff.StaffDates;
import org.heard.ui.staff.StaffLayout;

/** From now on: asks the set, or asks it no more, and what was published before. */
final class PublishCard extends HtmlContainer {
    private final QuestionSets sets;
    private final Publishing publishing;
    private final People people;
    private final StaffDates dates;

    PublishCard(QuestionSets sets, Publishing publishing, People people, StaffDates dates) {
        super("div");
        this.sets = sets;
        this.publishing = publishing;
        this.people = people;
        this.dates = dates;
    }

    void show(String slug) {
        removeAll();
        QuestionSet set = sets.open(slug);
        boolean can = sets.advice(set, set.newest().set()).canBeAsked();
        HtmlContainer buttons = tag("div", "btns");
        if (can) {
            buttons.add(button("btn main", "Publish: ask this from now on", () -> publish(slug)));
        }
        if (set.asked().isPresent()) {
            buttons.add(button("btn", "Ask it no more", () -> stop(slug)));
        }
        HtmlContainer card = card(
                "s-card",
                "Publish",
                text(
                        "p",
                        "",
                        "Asked of: " + Places.of(set.like())
                                + ". Whoever has begun keeps the questions they began with."));
        if (!can) {
            card.add(text("p", "", "It cannot be asked yet. “Have a look” says why."));
        }
        card.add(buttons);
        if (!set.published().isEmpty()) {
            card.add(list(
                    "ul",
                    "s-list",
                    set.published().stream().map(this::published).toList()));
        }
        add(card);
    }

    private HtmlContainer published(Publication one) {
        String stopped = one.stopped() == null ? ", asked now" : ", until " + dates.moment(one.stopped());
        return text(
                "li",
                "small",
                "Version " + one.version() + ": " + people.person(one.by()).fullName() + " " + dates.moment(one.at())
                        + stopped);
    }

    private void publish(String slug) {
        try {
            Publication published = publishing.publish(slug);
            StaffLayout.say("Version " + published.version() + " is asked from now on.");
        } catch (PortalException _) {
            StaffLayout.say("It cannot be asked yet. “Have a look” says why.");
        }
        show(slug);
    }

    private void stop(String slug) {
        publishing.stop(slug);
        StaffLayout.say("It is not asked any more. What was asked there before is asked again.");
        show(slug);
    }
}
