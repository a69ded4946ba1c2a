package org.heard.ui.words;

import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;
import static org.heard.ui.staff.Markup.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heard.base.Caller;
import org.heard.base.London;
import org.heard.base.Role;
import org.heard.consultation.Given;
import org.heard.consultation.Sent;
import org.heard.form.Audience;
import org.heard.form.Part;
import org.heard.form.Question;
import org.heard.ui.staff.Numbers;
import org.heard.ui.staff.StaffDates;

/** What a child sent, question by question, beside what they said last time; wishes first. */
@Singleton
class ChildsWords {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.UK);
    private static final DateTimeFormatter MONTH_AND_YEAR = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private final Bubbles bubbles;
    private final StaffDates dates;

    ChildsWords(Bubbles bubbles, StaffDates dates) {
        this.bubbles = bubbles;
        this.dates = dates;
    }

    Component of(String child, Sent sent, Optional<Sent> lastTime) {
        Role reader = Caller.someone().role();
        HtmlContainer card = card("s-card flush", "What " + child + " says");
        card.removeAll();
        card.add(tag(
                "div", "s-pad", text("h2", "", "What " + child + " says"), text("p", "soft", summary(child, sent))));
        for (Given given : inOrder(sent)) {
            Question question = sent.form().question(given.question()).orElseThrow();
            card.add(pair(sent, question, given, lastTime, reader));
        }
        return card;
    }

    private String summary(String child, Sent sent) {
        String skipped = sent.skipped() == 0 ? "" : ", " + sent.skipped() + " skipped";
        String hidden = sent.notForYou() == 0
                ? ""
                : " " + Numbers.of(sent.notForYou(), "answer") + (sent.notForYou() == 1 ? " is" : " are")
                        + " for the IRO only.";
        int all = sent.given().size() + sent.notForYou();
        String how = sent.onPaper() ? "On paper, keyed in on " : "Sent on ";
        return how + dates.day(London.at(sent.at()).toLocalDate()) + ". " + Numbers.of(all, "answer") + skipped + "."
                + hidden + " " + child + " can see that you opened this.";
    }

    private static List<Given> inOrder(Sent sent) {
        return sent.given().stream()
                .filter(given -> given.answer().myWay().isEmpty())
                .sorted(Comparator.comparing(given -> isAWish(sent, given) ? 0 : 1))
                .toList();
    }

    private static boolean isAWish(Sent sent, Given given) {
        return sent.form().question(given.question()).orElseThrow().parts().stream()
                .anyMatch(Part.Ranked.class::isInstance);
    }

    private Component pair(Sent sent, Question question, Given now, Optional<Sent> lastTime, Role reader) {
        HtmlContainer heading = tag("h3", "", words(question.title() + " "), Audiences.mark(now.audience(), reader));
        HtmlContainer pair =
                tag("section", now.audience() == Audience.EVERYONE ? "s-pair" : "s-pair not-for-table", heading);
        Optional<Given> then = lastTime.flatMap(last -> last.answerTo(question.key()));
        then.ifPresent(given -> pair.add(lastTime(lastTime.orElseThrow(), given)));
        boolean same = then.filter(given -> given.answer().equals(now.answer())).isPresent();
        HtmlContainer right = tag("div", then.isPresent() ? "" : "s-alone");
        if (lastTime.isPresent()) {
            right.add(text("span", "cap", same ? "Now, the same" : "Now"));
        }
        right.add(bubbles.of(sent, now, question));
        pair.add(right);
        return pair;
    }

    private Component lastTime(Sent last, Given given) {
        Question asked = last.form().question(given.question()).orElseThrow();
        HtmlContainer bubble = bubbles.of(last, given, asked);
        bubble.addClassName("then");
        return tag("div", "", text("span", "cap", month(London.at(last.at()).toLocalDate())), bubble);
    }

    private String month(LocalDate day) {
        boolean thisYear = ChronoUnit.MONTHS.between(day, dates.today()) < 11;
        return (thisYear ? MONTH : MONTH_AND_YEAR).format(day);
    }
}
