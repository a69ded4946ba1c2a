package org.heard.ui.record;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import java.time.LocalDate;
import org.heard.base.ReviewId;
import org.heard.review.Attendance;
import org.heard.review.TakingPart;
import org.heard.review.TakingPart.Meeting;
import org.heard.ui.staff.DayField;
import org.heard.ui.staff.OneOf;
import org.heard.ui.staff.Tick;

/** A meeting of the review: a review may be one or several, and each is written down by itself. */
final class MeetingForm extends HtmlContainer {

    MeetingForm(String child, ReviewId review, TakingPart takingPart, LocalDate today, Runnable done) {
        super("details");
        setClassName("s-card s-more");
        DayField day = new DayField("meeting-day", "Which day?", today).latest(today);
        OneOf<Attendance> attendance = new OneOf<>(
                        "Was " + child + " at this meeting?", "meeting-attendance", Attendance.NONE)
                .option(Attendance.NONE, "No")
                .option(Attendance.IN_PERSON_ALL, "All of it")
                .option(Attendance.IN_PERSON_PART, "Part of it")
                .option(Attendance.VIRTUAL_ALL, "All, by video or phone")
                .option(Attendance.VIRTUAL_PART, "Part, by video or phone");
        Tick spoke = new Tick(child + " spoke", "", false);
        Tick symbols = new Tick(child + " used symbols, signs or a device", "", false);
        HtmlContainer said = tag("div", "s-two", spoke.choice(), symbols.choice());
        said.setVisible(false);
        attendance.whenChosen(chosen -> said.setVisible(chosen != Attendance.NONE));
        add(
                text("summary", "", "The review was several meetings? Write each down"),
                tag(
                        "div",
                        "s-form",
                        day.field(),
                        attendance,
                        said,
                        tag("div", "btns", button("btn", "Write this meeting down", () -> {
                            takingPart.meeting(
                                    review,
                                    new Meeting(
                                            day.day().orElse(today),
                                            attendance.value(),
                                            spoke.getValue(),
                                            symbols.getValue()));
                            done.run();
                        }))));
    }
}
