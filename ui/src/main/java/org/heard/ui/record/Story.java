package org.heard.ui.record;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.tagged;
import static org.heard.ui.staff.Markup.text;
import static org.heard.ui.staff.Markup.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.time.LocalDate;
import java.util.List;
import org.heard.base.PersonId;
import org.heard.identity.People;
import org.heard.identity.Person;
import org.heard.review.PieceOfEvidence;
import org.heard.review.TakingPart.Line;
import org.heard.ui.staff.DayField;
import org.heard.ui.staff.StaffDates;
import org.heard.ui.staff.Tables;
import org.jspecify.annotations.Nullable;

/** Every row known of how a child takes part, and what took the place of rows that were wrong. */
final class Story extends HtmlContainer {
    private final People people;
    private final StaffDates dates;
    private final Correcting correcting;

    /** Asks for a row to be put right. */
    interface Correcting {
        void correct(long piece, @Nullable LocalDate day);
    }

    Story(List<Line> lines, People people, StaffDates dates, Correcting correcting) {
        super("div");
        this.people = people;
        this.dates = dates;
        this.correcting = correcting;
        if (lines.isEmpty()) {
            add(card("s-card", "What is known so far", text("p", "", "Nothing yet.")));
            return;
        }
        HtmlContainer body = tag("tbody", "");
        lines.forEach(line -> body.add(row(line)));
        add(card(
                "s-card flush",
                "What is known so far",
                Tables.table("What is known so far", List.of("What", "Day", "Who", "Put right"), body)));
    }

    private HtmlContainer row(Line line) {
        PieceOfEvidence piece = line.piece();
        return Tables.row(
                words(KindWords.of(piece)),
                words(dates.shortDay(piece.day())),
                words(who(piece)),
                line.holds() ? putRight(line) : gone(line));
    }

    private String who(PieceOfEvidence piece) {
        String by = name(piece.by());
        String recorder = name(piece.recordedBy());
        if (recorder.isEmpty()) {
            return by.isEmpty() ? "Heard saw it" : by;
        }
        return by.isEmpty() || by.equals(recorder) ? recorder : by + ", written down by " + recorder;
    }

    private String name(@Nullable PersonId person) {
        return person == null ? "" : people.find(person).map(Person::fullName).orElse("");
    }

    private Component gone(Line line) {
        PieceOfEvidence other = line.correctedBy();
        boolean moved = other != null && other.kind() == line.piece().kind();
        return tagged("", "undo", moved ? "Another day" : "Did not happen");
    }

    private Component putRight(Line line) {
        if (!line.loggedByHand()) {
            return words("");
        }
        PieceOfEvidence piece = line.piece();
        DayField day = new DayField("right-" + piece.id(), "The right day", piece.day()).latest(dates.today());
        return tag(
                "details",
                "s-more",
                text("summary", "", "Wrong?"),
                tag(
                        "div",
                        "stack-s",
                        day.field(),
                        tag(
                                "div",
                                "btns",
                                button(
                                        "btn",
                                        "It was that day",
                                        () -> correcting.correct(
                                                piece.id(), day.day().orElse(piece.day()))),
                                button("btn", "It did not happen", () -> correcting.correct(piece.id(), null)))));
    }
}
