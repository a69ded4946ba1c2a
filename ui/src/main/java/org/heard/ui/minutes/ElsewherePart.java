package org.heard.ui.minutes;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import java.time.LocalDate;
import org.heard.ui.staff.DayField;
import org.heard.ui.staff.StaffLayout;
import org.jspecify.annotations.Nullable;

/** Minutes that are not in the portal: the day on which everybody had them, so that nobody is asked for them again. */
final class ElsewherePart extends HtmlContainer {
    private final Desk desk;
    private final Page page;

    ElsewherePart(Desk desk, Page page) {
        super("details");
        this.desk = desk;
        this.page = page;
        setClassName("s-card s-more");
        show();
    }

    private void show() {
        removeAll();
        LocalDate given = desk.elsewhere().givenOn(page.id()).orElse(null);
        DayField day = new DayField(
                        "elsewhere-day", "On which day did " + page.name() + " and everybody else have them?", given)
                .latest(desk.dates().today());
        add(
                text("summary", "", "The minutes were given elsewhere"),
                text(
                        "p",
                        "soft",
                        given == null
                                ? "Where they were not written here, say when everybody had them: the figures count them, and"
                                        + " nobody is asked for them again."
                                : "Given elsewhere on " + desk.dates().day(given) + "."),
                day.field(),
                tag(
                        "div",
                        "btns",
                        button("btn", "Write it down", () -> write(day.day().orElse(null)))));
        if (given != null) {
            add(tag("div", "btns", button("btn", "That was wrong: take it away", () -> keep(null))));
        }
    }

    private void write(@Nullable LocalDate day) {
        LocalDate held = page.review().held();
        if (day == null
                || held == null
                || day.isBefore(held)
                || day.isAfter(desk.dates().today())) {
            StaffLayout.sayNot("Choose a day from the review until today.");
        } else {
            keep(day);
        }
    }

    private void keep(@Nullable LocalDate day) {
        desk.elsewhere().given(page.id(), day);
        show();
        StaffLayout.say(day == null ? "Taken away." : "Written down.");
    }
}
