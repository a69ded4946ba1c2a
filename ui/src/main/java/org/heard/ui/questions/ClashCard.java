package org.heard.ui.questions;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import org.heard.identity.People;
import org.heard.questions.DraftQuestion;
import org.heard.questions.DraftQuestion.Words;
import org.heard.questions.Saved;
import org.heard.ui.staff.StaffDates;

/** Two changed the same question: both are kept, and whoever sees this says which goes on. */
final class ClashCard extends HtmlContainer {
    private final People people;
    private final StaffDates dates;

    ClashCard(People people, StaffDates dates) {
        super("div");
        this.people = people;
        this.dates = dates;
        getElement().setAttribute("aria-live", "polite");
    }

    void show(Editing editing, Saved saved, Runnable taken) {
        if (saved.clashes().isEmpty()) {
            return;
        }
        removeAll();
        for (Saved.Clash clash : saved.clashes()) {
            DraftQuestion theirs = clash.theirs();
            HtmlContainer card = card("s-card", "Somebody else changed this question too");
            card.add(
                    text(
                            "p",
                            "",
                            people.person(clash.version().writer()).fullName() + " saved it "
                                    + dates.moment(clash.version().at()) + ". Both are kept. Theirs:"),
                    text("p", "", "“" + theirs.words(Words.TITLE) + "” " + theirs.words(Words.HINT)),
                    tag(
                            "div",
                            "btns",
                            button("btn main", "Go on with mine", this::removeAll),
                            button("btn", "Take theirs", () -> {
                                editing.question(theirs.key(), "The other one’s question taken", _ -> theirs);
                                removeAll();
                                taken.run();
                            })));
            add(card);
        }
    }
}
