package org.heard.ui.inbox;

import static org.heard.ui.staff.Markup.line;
import static org.heard.ui.staff.Markup.link;
import static org.heard.ui.staff.Markup.list;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;
import static org.heard.ui.staff.Markup.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.heard.form.Voice;
import org.heard.inbox.ChildSay;
import org.heard.inbox.ListedChild;
import org.heard.inbox.Missing;
import org.heard.inbox.OtherSay;
import org.heard.inbox.ReviewComing;
import org.heard.ui.staff.Numbers;
import org.heard.ui.staff.StaffDates;
import org.heard.ui.staff.Tables;

/** Reviews with what has come for each, what is missing, and the next step. No words of children. */
final class ReviewTable {
    private final StaffDates dates;

    ReviewTable(StaffDates dates) {
        this.dates = dates;
    }

    /** @param acrossIros whether to say whose each review is, and leave out what only the IRO does */
    Component of(String name, List<ReviewComing> reviews, boolean acrossIros) {
        HtmlContainer head = tag("tr", "", column("Child"), column("Review, working days"));
        if (acrossIros) {
            head.add(column("IRO"));
        }
        head.add(column("What has come"), column("What is missing"));
        if (!acrossIros) {
            head.add(column("Next"));
        }
        HtmlContainer body = tag("tbody", "");
        reviews.forEach(review -> body.add(row(review, acrossIros)));
        return Tables.scrolling(name, tag("table", "s-reviews", tag("thead", "", head), body));
    }

    private static Component column(String words) {
        HtmlContainer column = text("th", "", words);
        column.getElement().setAttribute("scope", "col");
        return column;
    }

    private HtmlContainer row(ReviewComing review, boolean acrossIros) {
        HtmlContainer child =
                tag("th", "", childName(review.child()), tag("br", ""), text("span", "soft", about(review.child())));
        child.getElement().setAttribute("scope", "row");
        HtmlContainer row = tag("tr", "", child, when(review));
        if (acrossIros) {
            row.add(text("td", "", review.iroName().isEmpty() ? "Nobody yet" : review.iroName()));
        }
        row.add(
                tag("td", "", list("ul", "s-list", come(review))),
                tag("td", "", list("ul", "s-list", missing(review))));
        if (!acrossIros) {
            row.add(tag("td", "", next(review)));
        }
        return row;
    }

    private static Component childName(ListedChild child) {
        return link(NeedCards.childPage(child.id()), "s-name", child.fullName());
    }

    private String about(ListedChild child) {
        return child.family().isEmpty()
                ? String.valueOf(child.age())
                : child.age() + ", with " + dates.list(child.family());
    }

    private HtmlContainer when(ReviewComing review) {
        LocalDate day = review.day();
        if (day == null) {
            return text("td", "", "No date");
        }
        List<String> small = new ArrayList<>();
        if (review.time() != null) {
            small.add(dates.time(review.time()));
        }
        small.add(days(day, review.workingDays()));
        HtmlContainer cell = tag("td", "s-when", words((review.planned() ? "" : "Due ") + dates.shortDay(day)));
        cell.add(tag("br", ""), text("span", "soft", String.join(", ", small)));
        return cell;
    }

    private String days(LocalDate day, int workingDays) {
        if (workingDays == 0) {
            return day.equals(dates.today()) ? "today" : day.isBefore(dates.today()) ? "over" : "no working day left";
        }
        return workingDays < 0 ? Numbers.of(-workingDays, "day") + " ago" : Numbers.of(workingDays, "day");
    }

    private List<HtmlContainer> come(ReviewComing review) {
        List<HtmlContainer> lines = new ArrayList<>();
        String child = review.child().shortName();
        switch (review.say()) {
            case ChildSay.Sent(int answers, LocalDate _, boolean read) ->
                lines.add(line(
                        "done",
                        "tick",
                        child + " sent " + Numbers.of(answers, "answer") + (read ? "" : ", not read yet")));
            case ChildSay.Started(int answered, int asked) ->
                lines.add(line(
                        "done", "tick", child + " started" + (asked == 0 ? "" : ": " + answered + " of " + asked)));
            case ChildSay.TakenBack _ -> lines.add(line("", "undo", child + " took it back"));
            case ChildSay.Offered _, ChildSay.NotOffered _ -> {}
        }
        for (OtherSay other : review.others()) {
            if (other.isSent()) {
                lines.add(line("done", "tick", voice(other.voice()) + ": " + other.name()));
            }
        }
        if (lines.isEmpty()) {
            lines.add(line("", "none", "Nothing yet"));
        }
        return lines;
    }

    private List<HtmlContainer> missing(ReviewComing review) {
        List<HtmlContainer> lines = new ArrayList<>();
        if (review.openFlags() > 0) {
            lines.add(line("late", "flag", "Needs someone now"));
        }
        for (Missing missing : review.missing()) {
            lines.add(line(missing.late() ? "late" : "", missing.late() ? "late" : "clock", said(missing, review)));
        }
        if (lines.isEmpty()) {
            lines.add(line("done", "tick", "Nothing"));
        }
        return lines;
    }

    private String said(Missing missing, ReviewComing review) {
        return switch (missing) {
            case Missing.NoDate noDate -> "No date yet, due " + dates.shortDay(noDate.due());
            case Missing.PlannedTooLate tooLate -> "Planned after it is due, " + dates.shortDay(tooLate.due());
            case Missing.NotRecorded _ -> "What happened is not recorded";
            case Missing.NotOffered(LocalDate by, boolean late) ->
                late ? "Not offered a form" : "Not offered a form, by " + dates.shortDay(by);
            case Missing.NotStarted(boolean late) ->
                "Form offered, not started" + (late ? "" : ". " + timeLeft(review.workingDays()));
            case Missing.NotSent(boolean late) -> "Not sent" + (late ? "" : ". " + timeLeft(review.workingDays()));
            case Missing.AdvocateSilent(String name, boolean _) -> name + ", advocate, has sent nothing";
        };
    }

    private static String timeLeft(int workingDays) {
        return "There are " + workingDays + " days.";
    }

    private static Anchor next(ReviewComing review) {
        String child = NeedCards.childPage(review.child().id());
        return switch (review.next()) {
            case ANSWER_FLAG -> link(child, "btn help", "Answer it");
            case RECORD -> link(NeedCards.recordPage(review.review()), "btn", "Record it");
            case READ -> link(child, "btn", "Read answers");
            case OFFER -> link(child, "btn", "Offer the form");
            case OPEN -> link(child, "btn", "Open");
        };
    }

    static String voice(Voice voice) {
        return switch (voice) {
            case CHILD -> "Child";
            case ADVOCATE -> "Advocate";
            case CARER -> "Carer";
            case PARENT -> "Parent";
        };
    }
}
