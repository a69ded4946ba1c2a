package org.heard.ui.words;

import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.link;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Optional;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.Role;
import org.heard.identity.Child;
import org.heard.identity.People;
import org.heard.review.ParticipationCode;
import org.heard.review.ParticipationRecord;
import org.heard.review.ParticipationRecords;
import org.heard.review.Review;
import org.heard.review.ReviewStatus;
import org.heard.review.Reviews;
import org.heard.ui.staff.StaffDates;
import org.heard.ui.staff.Tables;

/** All reviews of a child, the newest first: how they took part, and the way to what was said then. */
@Prototype
@Route("child/:child([0-9]{1,18})/reviews")
public class AllReviewsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final People people;
    private final Reviews reviews;
    private final ParticipationRecords records;
    private final ChildHead head;
    private final StaffDates dates;
    private String title = "Heard";

    AllReviewsView(People people, Reviews reviews, ParticipationRecords records, ChildHead head, StaffDates dates) {
        this.people = people;
        this.reviews = reviews;
        this.records = records;
        this.head = head;
        this.dates = dates;
        setClassName("view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ChildId id = new ChildId(event.getRouteParameters().getLong("child").orElseThrow());
        Child child = people.child(id);
        title = "All reviews of " + child.person().shortName() + " – Heard";
        removeAll();
        add(head.of(child, reviews.next(id), ChildHead.Page.REVIEWS));
        List<Review> all = reviews.of(id).reversed();
        add(
                all.isEmpty()
                        ? card("s-card", "All reviews", text("p", "", "No review is known yet."))
                        : card("s-card flush", "All reviews", table(all)));
    }

    private Component table(List<Review> all) {
        HtmlContainer head = tag("tr", "");
        for (String column : List.of("Day", "What became of it", "How they took part", "Look at it")) {
            HtmlContainer cell = text("th", "", column);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        HtmlContainer body = tag("tbody", "");
        all.forEach(review -> body.add(row(review)));
        return Tables.scrolling("All reviews, table", tag("table", "", tag("thead", "", head), body));
    }

    private HtmlContainer row(Review review) {
        HtmlContainer day = text("th", "", review.day().map(dates::shortDay).orElse("No date"));
        day.getElement().setAttribute("scope", "row");
        HtmlContainer links = tag("div", "btns", link("/staff/review/" + review.id(), "btn", "What was said"));
        if (Caller.someone().role() == Role.IRO && review.status() != ReviewStatus.CANCELLED) {
            links.add(link("/staff/review/" + review.id() + "/record", "btn", "The record"));
        }
        return tag(
                "tr", "", day, text("td", "", status(review)), text("td", "", tookPart(review)), tag("td", "", links));
    }

    private static String status(Review review) {
        return switch (review.status()) {
            case PLANNED -> review.planned() == null ? "No date yet" : "Planned";
            case HELD -> "Held";
            case CANCELLED -> "Cancelled";
        };
    }

    private String tookPart(Review review) {
        Optional<ParticipationRecord> record = records.latest(review.id());
        if (record.isPresent()) {
            ParticipationCode code = record.get().code();
            return code + ", " + code.inShort() + ". Confirmed here.";
        }
        ParticipationCode imported = review.importedCode();
        if (imported != null) {
            return imported + ", " + imported.inShort() + ". From the case system.";
        }
        return review.status() == ReviewStatus.HELD ? "Not recorded" : "";
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
