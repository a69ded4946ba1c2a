package org.heard.ui.record;

import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.util.Optional;
import org.heard.base.Caller;
import org.heard.base.PersonId;
import org.heard.base.ReviewId;
import org.heard.base.Role;
import org.heard.export.RecordNote;
import org.heard.identity.Child;
import org.heard.identity.People;
import org.heard.identity.Person;
import org.heard.review.ParticipationCode;
import org.heard.review.ParticipationRecord;
import org.heard.review.ParticipationRecords;
import org.heard.review.ParticipationRecords.Outcome.Confirmed;
import org.heard.review.ParticipationRecords.Outcome.NotPossible;
import org.heard.review.ParticipationRecords.Outcome.ReasonNeeded;
import org.heard.review.Review;
import org.heard.review.Reviews;
import org.heard.ui.staff.For;
import org.heard.ui.staff.StaffDates;
import org.heard.ui.staff.StaffLayout;
import org.heard.ui.words.ChildHead;

/** A minute's work after a review: what happened on the left, the code that follows from it on the right. */
@Prototype
@Route("review/:review([0-9]{1,18})/record")
@For(Role.IRO)
public class RecordView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final People people;
    private final Reviews reviews;
    private final ParticipationRecords records;
    private final WhatIsKnown whatIsKnown;
    private final ChildHead head;
    private final RecordNote note;
    private final StaffDates dates;
    private final HtmlContainer questions = tag("div", "");
    private final HtmlContainer side = tag("div", "");

    private ReviewId review = new ReviewId(0);
    private String child = "";
    private CodePanel panel = new CodePanel("", (_, _) -> {});
    private RecordForm form;

    RecordView(
            People people,
            Reviews reviews,
            ParticipationRecords records,
            WhatIsKnown whatIsKnown,
            ChildHead head,
            RecordNote note,
            StaffDates dates) {
        this.people = people;
        this.reviews = reviews;
        this.records = records;
        this.whatIsKnown = whatIsKnown;
        this.head = head;
        this.note = note;
        this.dates = dates;
        this.form = new RecordForm(WhatIsKnown.nothing(dates.today()), dates, () -> {});
        setClassName("view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        review = new ReviewId(event.getRouteParameters().getLong("review").orElseThrow());
        Review one = reviews.review(review);
        Child person = people.child(one.child());
        child = person.person().shortName();
        removeAll();
        add(head.of(person, Optional.of(one), ChildHead.Page.RECORD));
        add(tag("div", "s-cols wide-side", questions, side));
        ask(one, person);
        records.latest(review).ifPresent(this::showConfirmed);
    }

    private void ask(Review one, Child person) {
        form = new RecordForm(whatIsKnown.of(one, person), dates, this::follow);
        panel = new CodePanel(child, this::confirm);
        questions.removeAll();
        questions.add(form);
        follow();
    }

    /** The suggestion follows every change of the form. */
    private void follow() {
        Optional<LocalDate> held = form.held();
        if (held.isPresent()) {
            panel.suggested(records.suggest(review, form.read(), held.get()));
            beside(panel);
        } else {
            beside(card(
                    "s-card s-code",
                    "Suggested code",
                    text("p", "", "Say which day it was held; the code depends on it.")));
        }
    }

    private void beside(HtmlContainer shown) {
        if (shown.getParent().isEmpty()) {
            side.removeAll();
            side.add(tag("div", "s-stick", shown));
        }
    }

    private void confirm(ParticipationCode code, String reason) {
        LocalDate held = form.held().orElseThrow();
        switch (records.confirm(review, form.read(), held, code, reason)) {
            case Confirmed(ParticipationRecord confirmed) -> {
                showConfirmed(confirmed).focusHeading();
                StaffLayout.say(confirmed.code() + " is on record. " + child + " sees a plain version of it.");
            }
            case ReasonNeeded(String why) -> panel.refused(why, true);
            case NotPossible(String why) -> panel.refused(why, false);
        }
    }

    private ConfirmedPanel showConfirmed(ParticipationRecord confirmed) {
        form.getElement().setAttribute("inert", true);
        ConfirmedPanel shown =
                new ConfirmedPanel(child, confirmed, name(confirmed.confirmedBy()), dates, this::changeAgain);
        shown.add(new NoteBox(note.of(review)));
        beside(shown);
        return shown;
    }

    private void changeAgain() {
        Review one = reviews.review(review);
        ask(one, people.child(one.child()));
    }

    private String name(PersonId person) {
        return person.equals(Caller.someone().person())
                ? "you"
                : people.find(person).map(Person::fullName).orElse("somebody who is not here any more");
    }

    @Override
    public String getPageTitle() {
        return "Record " + child + "’s review – Heard";
    }
}
