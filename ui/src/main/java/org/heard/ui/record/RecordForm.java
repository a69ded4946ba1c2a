package org.heard.ui.record;

import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import java.time.LocalDate;
import java.util.Optional;
import org.heard.review.Attendance;
import org.heard.review.Led;
import org.heard.review.WhatHappened;
import org.heard.review.WhatHappened.AtTheReview;
import org.heard.ui.staff.DayField;
import org.heard.ui.staff.OneOf;
import org.heard.ui.staff.StaffDates;

/** The questions of a record, filled in with what the portal knows. Tells whoever listens about every change. */
final class RecordForm extends HtmlContainer {
    private final DayField held;
    private final OneOf<Attendance> attendance;
    private final OneOf<Led> led;
    private final ViewsPart views;
    private final SpokePart spoke;
    private final BeforePart before;

    RecordForm(Known known, StaffDates dates, Runnable changed) {
        super("div");
        setClassName("s-card s-form");
        AtTheReview there = known.what().there();
        held = new DayField("held", "Which day was it held?", known.day()).latest(known.today());
        held.addValueChangeListener(_ -> changed.run());
        attendance = attendance(known, there, changed);
        views = new ViewsPart(known, dates, changed);
        spoke = new SpokePart(known, changed);
        before = new BeforePart(known, changed);
        led = new OneOf<>("Did " + known.child() + " lead any of it?", "led", there.led())
                .option(Led.NO, "No")
                .option(Led.SOME, "Some of it")
                .option(Led.ALL, "All of it")
                .whenChosen(_ -> changed.run());
        add(
                tag(
                        "div",
                        "",
                        text("h2", "", "What happened?"),
                        text("p", "soft", "About a minute. We filled in what Heard already knows.")),
                tag("div", "s-two", held.field()),
                attendance,
                views,
                spoke,
                led,
                before);
        follow(there.attendance());
    }

    private OneOf<Attendance> attendance(Known known, AtTheReview there, Runnable changed) {
        return new OneOf<>("Was " + known.child() + " there?", "attendance", there.attendance())
                .option(Attendance.NONE, "No")
                .option(Attendance.IN_PERSON_ALL, "All of it")
                .option(Attendance.IN_PERSON_PART, "Part of it")
                .option(Attendance.VIRTUAL_ALL, "All, by video or phone")
                .option(Attendance.VIRTUAL_PART, "Part, by video or phone")
                .whenChosen(chosen -> {
                    follow(chosen);
                    changed.run();
                });
    }

    /** Nobody who was not there spoke there or led it. */
    private void follow(Attendance chosen) {
        boolean there = chosen != Attendance.NONE;
        views.show(there);
        led.setVisible(there);
    }

    /** Empty when no whole day was entered. */
    Optional<LocalDate> held() {
        return held.day();
    }

    WhatHappened read() {
        boolean there = attendance.value() != Attendance.NONE;
        return new WhatHappened(
                new AtTheReview(
                        attendance.value(),
                        there && views.spoke(),
                        there && views.usedSymbols(),
                        spoke.who(),
                        spoke.name(),
                        there ? led.value() : Led.NO),
                views.brought(spoke.briefing()),
                before.read());
    }
}
