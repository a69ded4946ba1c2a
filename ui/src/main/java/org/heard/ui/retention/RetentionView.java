package org.heard.ui.retention;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.heading;
import static org.heard.ui.staff.Markup.link;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;
import static org.heard.ui.staff.Markup.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.heard.base.ChildId;
import org.heard.base.Role;
import org.heard.base.Settings;
import org.heard.retention.Done;
import org.heard.retention.Due;
import org.heard.retention.Held;
import org.heard.retention.Kind;
import org.heard.retention.Retention;
import org.heard.ui.staff.DayField;
import org.heard.ui.staff.For;
import org.heard.ui.staff.Labelled;
import org.heard.ui.staff.StaffDates;
import org.heard.ui.staff.StaffLayout;
import org.heard.ui.staff.Tables;
import org.heard.ui.staff.TextBox;

/** What is kept how long and why, what is due, what is held, what was deleted. Numbers and counts, no words, no names. */
@Prototype
@Route("retention")
@PageTitle("How long things are kept – Heard")
@For(Role.ADMINISTRATOR)
public class RetentionView extends Div implements AfterNavigationObserver {
    private static final String NO_KEY = "Packages are encrypted, and no key for that is set where the portal runs"
            + " (HEARD_BACKUP_KEY). Until there is one, what children said and their names stay.";

    private final transient Retention retention;
    private final transient Settings settings;
    private final transient StaffDates dates;

    RetentionView(Retention retention, Settings settings, StaffDates dates) {
        this.retention = retention;
        this.settings = settings;
        this.dates = dates;
        setClassName("view");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        removeAll();
        add(heading("How long things are kept"), due(), oneChild(), held(), rules(), done());
    }

    private Component due() {
        List<Due> due = retention.due();
        if (due.isEmpty()) {
            return card("s-card", "Due now", text("p", "", "Nothing is kept longer than the council set."));
        }
        HtmlContainer body = tag("tbody", "");
        due.forEach(one -> body.add(Tables.row(
                text("span", "", one.kind().wording()),
                text("span", "", whose(one.child())),
                text("span", "", String.valueOf(one.count())),
                text("span", "", dates.day(one.since())),
                text("span", "", one.held() ? "Held: stays" : one.kind() == Kind.WORDS ? "Handed over first" : ""))));
        HtmlContainer sure = tag("div", "stack-s");
        return card(
                "s-card",
                "Due now",
                text(
                        "p",
                        "",
                        "Nothing on this list has been touched. What a child said goes to the case record first, as an"
                                + " encrypted package in the folder “handover” of the portal’s data."),
                text("p", "", retention.mayHandOver() ? "" : NO_KEY),
                Tables.table("Due now", List.of("What", "Child", "Rows", "Since", ""), body),
                tag("div", "btns", button("btn", "Hand over and delete what is due", () -> {
                    sure.removeAll();
                    sure.add(
                            text("p", "", "It cannot be brought back. Held children stay."),
                            button("btn help", "Yes, hand over and delete", this::run));
                })),
                sure);
    }

    private void run() {
        int number = retention.run().size();
        show();
        StaffLayout.say("Done: " + number + " handed over or deleted. The report is below.");
    }

    private Component oneChild() {
        Input number = new Input();
        number.setId("retention-number");
        number.setClassName("input");
        number.getElement().setAttribute("autocomplete", "off");
        TextBox reason = new TextBox("retention-reason", "Why it must stay", 2, 1000);
        DayField day = new DayField("retention-moved", "Moved to another council on", null);
        return card(
                "s-card",
                "One child",
                Labelled.field("retention-number", "The council’s number of the child", "", number),
                reason.field(),
                tag(
                        "div",
                        "btns",
                        button(
                                "btn",
                                "Hold this child’s record",
                                () -> with(number, child -> {
                                    retention.hold(child, reason.getValue());
                                    return "Held. Nothing of this child is deleted until it is released.";
                                }))),
                day.field(),
                tag(
                        "div",
                        "btns",
                        button(
                                "btn",
                                "This child moved",
                                () -> with(number, child -> {
                                    retention.moved(child, day.day().orElse(null));
                                    return day.day().isPresent()
                                            ? "Kept. The time is counted from that day."
                                            : "Kept: this child did not move.";
                                }))));
    }

    private void with(Input number, java.util.function.Function<ChildId, String> what) {
        Optional<ChildId> child = retention.find(number.getValue());
        String said = child.map(what).orElse("There is no child with this number.");
        show();
        StaffLayout.say(said);
    }

    private Component held() {
        List<Held> held = retention.held();
        if (held.isEmpty()) {
            return card("s-card", "Held", text("p", "", "Nobody’s record is held."));
        }
        HtmlContainer body = tag("tbody", "");
        held.forEach(one -> body.add(Tables.row(
                text("span", "", whose(one.child())),
                text("div", "own-words", one.reason()),
                text("span", "", dates.moment(one.at())),
                button("btn", "Release", () -> {
                    retention.release(one.child());
                    show();
                    StaffLayout.say("Released.");
                }))));
        return card("s-card flush", "Held", Tables.table("Held", List.of("Child", "Why", "Since", ""), body));
    }

    private Component rules() {
        HtmlContainer body = tag("tbody", "");
        Arrays.stream(Kind.values())
                .forEach(kind -> body.add(Tables.row(
                        text("span", "", kind.wording()),
                        text("span", "", settings.get(kind.days()) + " days"),
                        text("span", "small", kind.days().what()))));
        HtmlContainer card = card(
                "s-card flush",
                "The rules",
                Tables.table("The rules", List.of("What", "Kept", "Why, and from where"), body));
        card.add(tag(
                "p",
                "s-pad",
                words("The council changes them at "),
                link("/staff/settings", "", "Settings"),
                words(".")));
        return card;
    }

    private Component done() {
        List<Done> done = retention.report();
        if (done.isEmpty()) {
            return card("s-card", "What was deleted", text("p", "", "Nothing yet."));
        }
        HtmlContainer body = tag("tbody", "");
        done.forEach(one -> body.add(Tables.row(
                text("span", "", dates.moment(one.at())),
                text("span", "", one.kind().wording()),
                text("span", "", whose(one.child())),
                text("span", "", one.count() + " rows"),
                text("span", "", one.handover() == null ? "" : "Package " + one.handover()))));
        return card(
                "s-card flush",
                "What was deleted",
                Tables.table("What was deleted", List.of("When", "What", "Child", "How much", "Handed over"), body));
    }

    private String whose(@org.jspecify.annotations.Nullable ChildId child) {
        return child == null ? "" : retention.councilsId(child);
    }
}
