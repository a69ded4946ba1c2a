package org.heard.ui.minutes;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.line;
import static org.heard.ui.staff.Markup.list;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.heard.base.PersonId;
import org.heard.identity.Person;
import org.heard.invitation.IssuedLink;
import org.heard.minutes.Decision;
import org.heard.minutes.MinutesStand;
import org.heard.minutes.Published;
import org.heard.minutes.Wish;
import org.heard.review.WorkingDays;
import org.heard.ui.staff.Numbers;
import org.heard.ui.staff.Pick;
import org.heard.ui.staff.StaffLayout;

/** From the last draft to the child: wishes without an answer, the second look, publishing. */
final class PublishPart extends HtmlContainer {
    private static final String NOT_SENT = "Not sent: ";

    private final Desk desk;
    private final Page page;
    private final DecisionsPart decisions;

    PublishPart(Desk desk, Page page, DecisionsPart decisions) {
        super("div");
        this.desk = desk;
        this.page = page;
        this.decisions = decisions;
        setClassName("stack");
        show();
    }

    void show() {
        removeAll();
        MinutesStand stand = desk.publishing().stand(page.id());
        HtmlContainer card = card("s-card", "To " + page.name());
        card.add(list("ul", "s-list", lines(stand)));
        List<Wish> open = desk.wishes().open(page.id());
        if (!open.isEmpty()) {
            card.add(tag(
                    "div",
                    "stack-s",
                    text("h3", "", "Wishes without an answer (" + open.size() + ")"),
                    list("ul", "s-quotes", open.stream().map(this::wish).toList())));
        }
        if (desk.publishing().wantsSecondLook()) {
            card.add(secondLook(stand));
        }
        String words = stand.isPublished() ? "Send the changed letter" : "Send it to " + page.name();
        card.add(tag("div", "btns", button("btn main", words, this::publish)));
        add(card);
    }

    private List<HtmlContainer> lines(MinutesStand stand) {
        List<HtmlContainer> lines = new ArrayList<>();
        LocalDate by = stand.writtenBy();
        if (stand.publishedAt() != null) {
            lines.add(line("done", "tick", "Sent " + desk.dates().moment(stand.publishedAt())));
            if (stand.changedSince()) {
                lines.add(line("late", "late", "You changed it since. " + page.name() + " reads the one you sent."));
            }
            stand.readBy()
                    .forEach(one -> lines.add(line(
                            "done",
                            "eye",
                            one.reader().fullName() + " read it " + desk.dates().moment(one.at()))));
            if (stand.readBy().stream()
                    .noneMatch(one ->
                            one.reader().id().equals(page.child().person().id()))) {
                lines.add(line("", "clock", page.name() + " has not opened it yet"));
            }
        } else if (by != null) {
            int left = WorkingDays.between(desk.dates().today(), by);
            lines.add(
                    by.isBefore(desk.dates().today())
                            ? line(
                                    "late",
                                    "late",
                                    "It was due on " + desk.dates().day(by))
                            : line(
                                    "",
                                    "clock",
                                    "Due " + desk.dates().day(by) + ". " + Numbers.of(left, "working day") + " left."));
        }
        stand.heldBack()
                .forEach(held -> lines.add(line(
                        "",
                        "lock",
                        "“" + held.section().heading() + "” is held back until "
                                + desk.dates().day(held.until()))));
        return lines;
    }

    private HtmlContainer wish(Wish wish) {
        HtmlContainer button = button("btn", "Decide", () -> decisions.begin(wish));
        button.add(text("span", "hidden-text", ": " + wish.words()));
        return tag("li", "", text("div", "said", wish.words()), button);
    }

    private HtmlContainer secondLook(MinutesStand stand) {
        HtmlContainer part = tag("div", "stack-s", text("h3", "", "A second look"));
        Person asked = stand.asked();
        Person looked = stand.lookedBy();
        if (looked != null) {
            part.add(text(
                    "p",
                    "",
                    looked.fullName()
                            + (stand.looksFine() ? " has nothing to change." : " asks you to change something.")));
            if (stand.lookNote() != null && !stand.lookNote().isBlank()) {
                part.add(text("p", "note", stand.lookNote()));
            }
        } else if (asked != null) {
            part.add(text("p", "", "You asked " + asked.fullName() + "."));
        }
        Map<String, String> people = desk.looks().whoCouldLook().stream()
                .collect(Collectors.toMap(
                        one -> one.id().toString(), Person::fullName, (first, _) -> first, LinkedHashMap::new));
        if (!people.isEmpty()) {
            Pick who = new Pick(
                    "second-look",
                    "Who has a look?",
                    people,
                    people.keySet().iterator().next());
            part.add(who.field(), tag("div", "btns", button("btn", "Ask for a second look", () -> {
                desk.looks().ask(page.id(), new PersonId(Long.parseLong(who.getValue())));
                StaffLayout.say("Asked. They see it in their inbox under Letters.");
                show();
            })));
        }
        return part;
    }

    private void publish() {
        String said = switch (desk.publishing().publish(page.id())) {
            case Published.Done(IssuedLink told) -> page.name() + " can read it now. " + told(told);
            case Published.SecondLookNeeded _ -> NOT_SENT + "your council wants somebody else to look over it first.";
            case Published.NothingWritten _ -> NOT_SENT + "nothing is written yet.";
            case Published.ReasonsMissing(List<Decision> silent) ->
                NOT_SENT + "say why, for “" + silent.getFirst().title() + "”.";
        };
        show();
        if (said.startsWith(NOT_SENT)) {
            StaffLayout.sayNot(said);
        } else {
            StaffLayout.say(said);
        }
    }

    private static String told(IssuedLink link) {
        return switch (link) {
            case IssuedLink.NotTexted _ -> "No text was sent: see Ways in.";
            case IssuedLink.Texted _ -> "A quiet text says that there is something new.";
        };
    }
}
