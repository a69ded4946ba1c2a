package org.heard.ui.record;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.icon;
import static org.heard.ui.staff.Markup.link;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import org.heard.review.ParticipationRecord;
import org.heard.ui.staff.StaffDates;

/** A code on record: which, by whom and when, why, and what the child sees of it. */
final class ConfirmedPanel extends HtmlContainer {
    private final HtmlContainer heading = text("h2", "", "Confirmed code");

    ConfirmedPanel(String child, ParticipationRecord record, String by, StaffDates dates, Runnable changeIt) {
        super("div");
        setClassName("s-card s-code");
        heading.getElement().setAttribute("tabindex", "-1");
        CodeLines code = new CodeLines();
        String why = record.isOverridden() ? "Suggested was " + record.suggested() : "Why " + record.code();
        code.show(record.code(), why, record.because());
        String when = "Confirmed by " + by + " " + dates.moment(record.confirmedAt());
        add(heading, tag("p", "tag done", icon("tick"), text("span", "", when)), code);
        String reason = record.reason();
        if (reason != null) {
            add(tag("div", "s-why", text("b", "", "The reason"), text("p", "own-words", reason)));
        }
        if (record.changedSince()) {
            add(CodePanel.note("Something arrived or was taken back after this was confirmed. Look at it again."));
        }
        add(
                text("p", "soft", child + " sees: “" + record.forTheChild() + "”"),
                link("/staff/review/" + record.review() + "/letter", "btn main wide", "Write to " + child),
                button("btn wide", "Change it", changeIt));
    }

    void focusHeading() {
        heading.getElement().callJsFunction("focus");
    }
}
