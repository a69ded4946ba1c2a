package org.heard.ui.figures;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.heading;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.heard.base.Caller;
import org.heard.base.Role;
import org.heard.figures.Asked;
import org.heard.figures.Figures;
import org.heard.figures.ParticipationFigures;
import org.heard.figures.ParticipationFigures.Period;
import org.heard.review.CollectionYear;
import org.heard.review.CollectionYears;
import org.heard.ui.staff.DayField;
import org.heard.ui.staff.For;
import org.heard.ui.staff.Numbers;
import org.heard.ui.staff.StaffDates;
import org.heard.ui.staff.StaffLayout;

/** Are children part of their reviews? Every number with what it is of, and the reviews behind it. */
@Prototype
@Route("figures")
@PageTitle("Figures – Heard")
@For({Role.IRO, Role.MANAGER, Role.ADMINISTRATOR})
public class FiguresView extends Div implements AfterNavigationObserver {
    private final ParticipationFigures figures;
    private final Papers papers;
    private final BehindCard behind;
    private final StaffDates dates;
    private final HtmlContainer shown = tag("div", "view");
    private final HtmlContainer opened = tag("div", "view");
    private final DayField from;
    private final DayField to;
    private final Map<Seen, NativeButton> choices = new EnumMap<>(Seen.class);
    private Seen seen = Seen.ALL;

    /** Which figures. */
    private enum Seen {
        ALL("All of the council"),
        MINE("My reviews"),
        OUTSIDE("As readers outside see it");

        private final String words;

        Seen(String words) {
            this.words = words;
        }
    }

    FiguresView(
            ParticipationFigures figures, Papers papers, BehindCard behind, CollectionYears years, StaffDates dates) {
        this.figures = figures;
        this.papers = papers;
        this.behind = behind;
        this.dates = dates;
        setClassName("view");
        CollectionYear year = years.of(dates.today());
        from = new DayField("figures-from", "Reviews held from", year.from());
        to = new DayField("figures-to", "to", year.to());
        HtmlContainer bar = tag("div", "btns");
        bar.getElement().setAttribute("role", "group").setAttribute("aria-label", "Which figures");
        for (Seen each : Seen.values()) {
            if (each != Seen.MINE || Caller.someone().role() == Role.IRO) {
                NativeButton choice = button("btn", each.words, () -> {
                    seen = each;
                    show();
                });
                choices.put(each, choice);
                bar.add(choice);
            }
        }
        add(
                tag("div", "s-head", tag("div", "stack-s", heading("Are children part of their reviews?"))),
                tag(
                        "section",
                        "s-card",
                        text("h2", "", "Which reviews"),
                        tag("div", "s-two", from.field(), to.field()),
                        tag(
                                "div",
                                "btns",
                                button("btn main", "Show these days", this::show),
                                button("btn", "A year before", () -> move(-1)),
                                button("btn", "A year after", () -> move(1))),
                        bar),
                opened,
                shown);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void move(int years) {
        from.day().ifPresent(day -> from.setValue(day.plusYears(years).toString()));
        to.day().ifPresent(day -> to.setValue(day.plusYears(years).toString()));
        show();
    }

    private void show() {
        LocalDate first = from.day().orElse(null);
        LocalDate last = to.day().orElse(null);
        if (first == null || last == null || last.isBefore(first)) {
            StaffLayout.say("Choose two days, the first not after the second.");
            return;
        }
        choices.forEach((each, choice) -> {
            choice.getElement().setAttribute("aria-pressed", String.valueOf(each == seen));
            choice.setClassName("on", each == seen);
        });
        Period period =
                new Period(first, last, seen == Seen.MINE ? Caller.someone().person() : null);
        Figures counted = seen == Seen.OUTSIDE ? figures.forOutside(period) : figures.of(period);
        opened.removeAll();
        shown.removeAll();
        shown.add(text("p", "soft", about(counted)));
        FigureCards cards = new FigureCards(counted, asked -> open(period, asked));
        shown.add(cards.headlines());
        shown.add(cards.codes(), cards.measures());
        cards.feedback().ifPresent(shown::add);
        cards.tables().forEach(shown::add);
        shown.add(card("s-card", "Take it away", papers.links(period, seen == Seen.OUTSIDE)));
    }

    private String about(Figures counted) {
        String days = dates.day(counted.from()) + " to " + dates.day(counted.to()) + ". ";
        Integer reviews = counted.reviews();
        String held = reviews == null ? "" : Numbers.of(reviews, "review") + " held. ";
        if (counted.forOutside()) {
            return days + held
                    + "Numbers from 1 to 4, and what would give them away, are hidden. Give away one span of days"
                    + " only: from two that overlap, small numbers could be had.";
        }
        return days + held + counted.uncoded()
                + (counted.uncoded() == 1 ? " has" : " have") + " no code yet; of " + counted.unrecorded()
                + " only the case system’s code is known.";
    }

    private void open(Period period, Asked asked) {
        opened.removeAll();
        opened.add(behind.of(figures.behind(period, asked), asked, opened::removeAll));
        opened.getElement().executeJs("this.querySelector('h2').focus(); this.scrollIntoView()");
    }
}
