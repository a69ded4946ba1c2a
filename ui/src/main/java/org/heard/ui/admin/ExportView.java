package org.heard.ui.admin;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.heading;
import static org.heard.ui.staff.Markup.icon;
import static org.heard.ui.staff.Markup.link;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;
import static org.heard.ui.staff.Markup.words;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.micronaut.context.annotation.Prototype;
import java.io.OutputStream;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.heard.base.Caller;
import org.heard.base.London;
import org.heard.base.Role;
import org.heard.export.Handback;
import org.heard.export.ReviewChecks;
import org.heard.export.ReviewsFile;
import org.heard.export.Warning;
import org.heard.identity.People;
import org.heard.review.CollectionYear;
import org.heard.review.CollectionYears;
import org.heard.ui.staff.For;
import org.heard.ui.staff.StaffDates;
import org.heard.ui.staff.StaffLayout;
import org.heard.ui.staff.Tables;

/** The Reviews file of the SSDA903 return, and what is worth a look before it goes: each with the way to put it right. */
@Prototype
@Route("export")
@PageTitle("Export – Heard")
@For({Role.MANAGER, Role.ADMINISTRATOR})
public class ExportView extends Div {
    private static final int SHOWN = 300;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final ReviewsFile file;
    private final ReviewChecks checks;
    private final People people;
    private final OtherFiles others;
    private final StaffDates dates;
    private final Input from = day("from");
    private final Input to = day("to");
    private final Div result = new Div();

    ExportView(
            ReviewsFile file,
            ReviewChecks checks,
            People people,
            OtherFiles others,
            Handback handback,
            CollectionYears years,
            StaffDates dates,
            InstantSource time) {
        this.file = file;
        this.checks = checks;
        this.people = people;
        this.others = others;
        this.dates = dates;
        setClassName("view");
        result.setClassName("stack");
        CollectionYear year = years.of(London.today(time));
        choose(year);
        add(
                heading("Export"),
                card(
                        "s-card",
                        "SSDA903 Reviews",
                        text(
                                "p",
                                "soft",
                                "Reviews held from one day to another, both included. The collection year "
                                        + year.name()
                                        + " is " + dates.day(year.from()) + " to " + dates.day(year.to())
                                        + ". Checked by the rules of " + CollectionYear.known() + "."),
                        tag("div", "s-two", field("From", from), field("To", to)),
                        tag(
                                "div",
                                "btns",
                                button("btn main", "Check these dates", this::check),
                                button("btn", "The year before", () -> move(years, -1)),
                                button("btn", "The year after", () -> move(years, 1)))),
                result,
                new CaseSystemCard(handback, dates));
        check();
    }

    private void choose(CollectionYear year) {
        from.setValue(year.from().toString());
        to.setValue(year.to().toString());
    }

    private void move(CollectionYears years, int by) {
        LocalDate first = from.getValue().isEmpty() ? dates.today() : LocalDate.parse(from.getValue());
        choose(years.of(first.plusYears(by)));
        check();
    }

    private void check() {
        result.removeAll();
        if (from.getValue().isEmpty()
                || to.getValue().isEmpty()
                || from.getValue().compareTo(to.getValue()) > 0) {
            StaffLayout.say("Choose two days, the first not after the second.");
            return;
        }
        LocalDate first = LocalDate.parse(from.getValue());
        LocalDate last = LocalDate.parse(to.getValue());
        ReviewsFile.Report report = file.write(first, last, OutputStream.nullOutputStream());
        result.add(card(
                "s-card",
                report.written() + " reviews from " + DAY.format(first) + " to " + DAY.format(last),
                text(
                        "p",
                        "",
                        report.leftOut().isEmpty()
                                ? "Every review held in that time is in the file."
                                : report.leftOut().size() + " are left out of the file; each stands below with why."),
                tag("div", "btns", download(first, last)),
                text("p", "soft", "The same reviews in other shapes:"),
                others.links(first, last)));
        result.add(warnings("Left out of the file", report.leftOut(), "Nothing is left out."));
        result.add(warnings("Worth a look", checks.check(first, last), "Nothing to put right."));
    }

    private Anchor download(LocalDate first, LocalDate last) {
        Caller caller = Caller.current();
        Anchor link = new Anchor(
                (DownloadHandler) event -> {
                    event.setFileName(ReviewsFile.NAME);
                    event.setContentType("text/csv;charset=utf-8");
                    try (OutputStream out = event.getOutputStream()) {
                        caller.run(() -> file.write(first, last, out));
                    }
                },
                "");
        link.add(icon("paper"), words("Keep Reviews.csv"));
        link.setClassName("btn main");
        return link;
    }

    private HtmlContainer warnings(String heading, List<Warning> warnings, String none) {
        HtmlContainer box = card("s-card flush", heading);
        if (warnings.isEmpty()) {
            box.add(text("p", "s-pad", none));
            return box;
        }
        HtmlContainer body = tag("tbody", "");
        warnings.stream().limit(SHOWN).forEach(warning -> body.add(row(warning)));
        if (warnings.size() > SHOWN) {
            box.add(text("p", "s-pad soft", "The first " + SHOWN + " of " + warnings.size() + "."));
        }
        box.add(Tables.table(heading, List.of("Child", "What", "What to do", "Rule"), body));
        return box;
    }

    private HtmlContainer row(Warning warning) {
        String rule = warning.rule();
        return tag(
                "tr",
                "",
                tag(
                        "th",
                        "",
                        link(
                                "/staff/child/" + warning.child(),
                                "s-name",
                                people.person(warning.child().person()).fullName())),
                text("td", "", warning.what()),
                text("td", "", warning.whatToDo()),
                text("td", "", rule == null ? "" : rule));
    }

    private static Input day(String id) {
        Input input = new Input();
        input.setType("date");
        input.setId("export-" + id);
        input.setClassName("input");
        return input;
    }

    private static HtmlContainer field(String words, Input input) {
        HtmlContainer label = text("label", "", words);
        label.getElement().setAttribute("for", input.getId().orElseThrow());
        return tag("div", "field", label, input);
    }
}
