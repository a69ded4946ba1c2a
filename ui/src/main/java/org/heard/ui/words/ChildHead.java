package org.heard.ui.words;

import static org.heard.ui.staff.Markup.heading;
import static org.heard.ui.staff.Markup.icon;
import static org.heard.ui.staff.Markup.link;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;
import static org.heard.ui.staff.Markup.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.heard.base.Caller;
import org.heard.base.Permission;
import org.heard.base.Permission.Scope;
import org.heard.base.Role;
import org.heard.identity.Child;
import org.heard.review.Review;
import org.heard.review.Reviews;
import org.heard.ui.staff.StaffDates;

/** The top of every page about one child: who, when the review is, and the pages beside this one. */
@Singleton
public class ChildHead {
    private final Reviews reviews;
    private final StaffDates dates;

    ChildHead(Reviews reviews, StaffDates dates) {
        this.reviews = reviews;
        this.dates = dates;
    }

    /** The pages about one child. */
    public enum Page {
        WORDS,
        ORDER,
        TAKING_PART,
        MESSAGES,
        RECORD,
        LETTER,
        PROMISES,
        FEEDBACK,
        WAYS_IN,
        REVIEWS
    }

    /**
     * @param review the review the page is about; empty when none is open
     * @param buttons what stands right of the name
     */
    public List<Component> of(Child child, Optional<Review> review, Page page, Component... buttons) {
        HtmlContainer head = tag(
                "div",
                "s-head",
                tag(
                        "div",
                        "",
                        back(),
                        heading(child.person().fullName() + ", " + child.ageOn(dates.today())),
                        reviewLine(child, review)));
        if (buttons.length > 0) {
            head.add(tag("div", "btns no-print", buttons));
        }
        return List.of(head, tabs(child, review, page));
    }

    private static Component back() {
        String words = switch (Caller.someone().role()) {
            case IRO -> "Inbox";
            case MANAGER, ADMINISTRATOR -> "Reviews";
            case SOCIAL_WORKER, CHILD, ADVOCATE, CARER, PARENT -> "My children";
        };
        String href = switch (words) {
            case "Inbox" -> "/staff";
            case "Reviews" -> "/staff/reviews";
            default -> "/staff/children";
        };
        return link(href, "s-back no-print", icon("back"), words(words));
    }

    private Component reviewLine(Child child, Optional<Review> review) {
        HtmlContainer line = tag("p", "");
        if (review.isEmpty()) {
            line.add(words("No review is open."));
        } else {
            addWhen(line, review.get());
        }
        reviews.lastHeld(child.id())
                .filter(last ->
                        review.isEmpty() || !last.id().equals(review.get().id()))
                .flatMap(Review::day)
                .ifPresent(day -> line.add(words(" Last review: " + dates.day(day) + ".")));
        return line;
    }

    private void addWhen(HtmlContainer line, Review review) {
        switch (review.status()) {
            case HELD ->
                line.add(
                        words("Review held on "),
                        text("b", "", review.day().map(dates::day).orElse("an unknown day")));
            case CANCELLED -> line.add(words("This review was cancelled"));
            case PLANNED -> {
                if (review.planned() != null) {
                    line.add(words("Review on "), text("b", "", dates.dayAndTime(review.planned(), review.time())));
                } else {
                    line.add(words("No date yet. "));
                    review.day().ifPresent(day -> line.add(words("Due by "), text("b", "", dates.day(day))));
                }
            }
        }
        String place = review.place();
        line.add(words(place == null ? "." : ", " + lower(place) + "."));
    }

    /** "At home" stands in the middle of a sentence; a name of a place keeps its letter. */
    private static String lower(String place) {
        return place.startsWith("At ") ? "at " + place.substring(3) : place;
    }

    private static Component tabs(Child child, Optional<Review> review, Page page) {
        HtmlContainer tabs = tag("nav", "s-tabs no-print");
        tabs.getElement().setAttribute("aria-label", child.person().shortName());
        Role role = Caller.someone().role();
        String home = "/staff/child/" + child.id();
        for (Page each : Page.values()) {
            if (mayOpen(each, role)) {
                target(each, home, review).ifPresent(href -> {
                    Anchor tab = link(href, "", title(each, child));
                    if (each == page) {
                        tab.getElement().setAttribute("aria-current", "page");
                    }
                    tabs.add(tab);
                });
            }
        }
        return tabs;
    }

    private static boolean mayOpen(Page page, Role role) {
        return switch (page) {
            case WORDS, REVIEWS -> true;
            case ORDER, LETTER -> Permission.WRITE_MINUTES.scopeOf(role) != Scope.NONE;
            case PROMISES -> Permission.UPDATE_DECISIONS.scopeOf(role) != Scope.NONE;
            case MESSAGES -> Permission.TALK.scopeOf(role) != Scope.NONE;
            case TAKING_PART, RECORD, FEEDBACK -> Permission.RECORD_A_REVIEW.scopeOf(role) != Scope.NONE;
            case WAYS_IN -> Permission.INVITE.scopeOf(role) != Scope.NONE;
        };
    }

    private static Optional<String> target(Page page, String home, Optional<Review> review) {
        return switch (page) {
            case WORDS -> Optional.of(home);
            case ORDER -> review.map(one -> "/staff/review/" + one.id() + "/order");
            case TAKING_PART -> review.map(one -> "/staff/review/" + one.id() + "/taking-part");
            case RECORD -> review.map(one -> "/staff/review/" + one.id() + "/record");
            case LETTER -> Optional.of(home + "/letter");
            case PROMISES -> Optional.of(home + "/promises");
            case MESSAGES -> Optional.of(home + "/messages");
            case FEEDBACK -> review.map(one -> "/staff/review/" + one.id() + "/feedback");
            case WAYS_IN -> Optional.of(home + "/ways-in");
            case REVIEWS -> Optional.of(home + "/reviews");
        };
    }

    private static String title(Page page, Child child) {
        return switch (page) {
            case WORDS -> "What " + child.person().shortName() + " says";
            case ORDER -> "Running order";
            case TAKING_PART -> "How " + child.person().shortName() + " takes part";
            case RECORD -> "Record the review";
            case LETTER -> "Letter to " + child.person().shortName();
            case PROMISES -> "Promises";
            case MESSAGES -> "Messages";
            case FEEDBACK -> "Feedback";
            case WAYS_IN -> "Ways in";
            case REVIEWS -> "All reviews";
        };
    }
}
