package org.heard.ui.record;

import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.link;
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
import org.heard.base.ReviewId;
import org.heard.base.Role;
import org.heard.identity.Child;
import org.heard.identity.People;
import org.heard.review.ParticipationRecords;
import org.heard.review.Review;
import org.heard.review.Reviews;
import org.heard.review.Suggestion;
import org.heard.review.TakingPart;
import org.heard.ui.staff.For;
import org.heard.ui.staff.StaffDates;
import org.heard.ui.staff.StaffLayout;
import org.heard.ui.words.ChildHead;

/** How a child takes part in a review: written down with one tap, seen row by row, put right without losing anything. */
@Prototype
@Route("review/:review([0-9]{1,18})/taking-part")
@For(Role.IRO)
public class TakingPartView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final People people;
    private final Reviews reviews;
    private final ParticipationRecords records;
    private final TakingPart takingPart;
    private final ChildHead head;
    private final StaffDates dates;
    private String child = "";

    TakingPartView(
            People people,
            Reviews reviews,
            ParticipationRecords records,
            TakingPart takingPart,
            ChildHead head,
            StaffDates dates) {
        this.people = people;
        this.reviews = reviews;
        this.records = records;
        this.takingPart = takingPart;
        this.head = head;
        this.dates = dates;
        setClassName("view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new ReviewId(event.getRouteParameters().getLong("review").orElseThrow()));
    }

    private void show(ReviewId id) {
        Review review = reviews.review(id);
        Child person = people.child(review.child());
        child = person.person().shortName();
        removeAll();
        add(head.of(person, Optional.of(review), ChildHead.Page.TAKING_PART));
        HtmlContainer story = tag("div", "");
        HtmlContainer now = tag("div", "s-stick");
        HtmlContainer side = tag("div", "", now);
        Runnable refresh = () -> {
            fill(story, review);
            fillNow(now, review);
        };
        Runnable done = () -> {
            refresh.run();
            StaffLayout.say("Written down. You can put it right below.");
        };
        add(tag(
                "div",
                "s-cols wide-side",
                tag(
                        "div",
                        "",
                        new OneTap(child, id, takingPart, dates.today(), done),
                        new MeetingForm(child, id, takingPart, dates.today(), done),
                        story),
                side));
        refresh.run();
    }

    private void fill(HtmlContainer story, Review review) {
        story.removeAll();
        story.add(new Story(takingPart.story(review.id()), people, dates, (piece, day) -> {
            takingPart.correct(review.id(), piece, day);
            show(review.id());
            StaffLayout.say("Put right. What stood there before can still be seen.");
        }));
    }

    /** What the code would be if the review were recorded now. */
    private void fillNow(HtmlContainer now, Review review) {
        LocalDate day = review.day().orElse(dates.today());
        Suggestion suggestion = records.suggest(review.id(), records.prefilled(review.id()), day);
        CodeLines code = new CodeLines();
        code.show(suggestion.code(), "Why " + suggestion.code(), suggestion.because());
        HtmlContainer box = card(
                "s-card s-code",
                "As it stands now",
                code,
                text("p", "soft", child + " would read: “" + suggestion.forTheChild() + "”"));
        suggestion.warnings().forEach(warning -> box.add(CodePanel.note(warning)));
        box.add(link("/staff/review/" + review.id() + "/record", "btn main wide", "Record the review"));
        now.removeAll();
        now.add(box);
    }

    @Override
    public String getPageTitle() {
        return "How " + child + " takes part – Heard";
    }
}
