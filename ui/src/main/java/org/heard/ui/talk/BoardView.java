package org.heard.ui.talk;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.heading;
import static org.heard.ui.staff.Markup.ownWords;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;
import static org.heard.ui.staff.Markup.words;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import org.heard.base.Role;
import org.heard.feedback.Board;
import org.heard.feedback.FeedbackVoice;
import org.heard.feedback.Feedbacks;
import org.heard.feedback.Pledge;
import org.heard.feedback.Result;
import org.heard.texting.StrayText;
import org.heard.texting.StrayTexts;
import org.heard.ui.staff.For;
import org.heard.ui.staff.StaffDates;
import org.heard.ui.staff.StaffLayout;
import org.heard.ui.staff.Tables;
import org.heard.ui.staff.TextBox;

/** What people said this quarter in sums, what came of it, and texts whose sender a person must find out. */
@Prototype
@Route("feedback")
@PageTitle("Feedback – Heard")
@For(Role.MANAGER)
public class BoardView extends Div implements BeforeEnterObserver {
    private final Feedbacks feedbacks;
    private final Board board;
    private final Pledge pledge;
    private final StrayTexts strays;
    private final StaffDates dates;

    BoardView(Feedbacks feedbacks, Board board, Pledge pledge, StrayTexts strays, StaffDates dates) {
        this.feedbacks = feedbacks;
        this.board = board;
        this.pledge = pledge;
        this.strays = strays;
        this.dates = dates;
        setClassName("view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        add(heading("Feedback this quarter"));
        HtmlContainer main = tag("div", "");
        for (FeedbackVoice voice : FeedbackVoice.values()) {
            main.add(voice(voice));
        }
        main.add(card("s-card", "The Pledge, this month’s three", results("The Pledge", pledge.results())));
        add(tag("div", "s-cols", main, tag("div", "", publish(), stray())));
    }

    private HtmlContainer voice(FeedbackVoice voice) {
        String whose = switch (voice) {
            case CHILD -> "children";
            case CARER -> "carers";
            case PARENT -> "parents";
        };
        HtmlContainer card = card("s-card", "From " + whose, results("From " + whose, feedbacks.results(voice)));
        List<String> better = feedbacks.better(voice);
        better.forEach(words -> card.add(tag("div", "said", ownWords(words))));
        return card;
    }

    private static HtmlContainer results(String name, List<Result> results) {
        if (results.stream().allMatch(Result::hidden)) {
            return text(
                    "p",
                    "soft",
                    "Fewer than " + Feedbacks.FEWEST + " so far. Nothing is shown until there are that many.");
        }
        HtmlContainer body = tag("tbody", "");
        results.forEach(one -> body.add(
                one.hidden()
                        ? Tables.row(words(one.what()), words("not shown"), words("not shown"), words("not shown"))
                        : Tables.row(
                                words(one.what()),
                                words(one.yes() + " of " + one.all()),
                                words(String.valueOf(one.partly())),
                                words(String.valueOf(one.no())))));
        return Tables.table(name, List.of("What", "Yes", "A bit", "No"), body);
    }

    private HtmlContainer publish() {
        TextBox said = new TextBox("said", "You said", 2, Board.LONGEST);
        TextBox did = new TextBox("did", "We did", 2, Board.LONGEST);
        HtmlContainer card = card(
                "s-card",
                "You said, we did",
                text("p", "", "Everyone can read it at /board, children too. No names."),
                said.field(),
                did.field(),
                tag("div", "btns", button("btn main", "Publish it", () -> {
                    if (said.getValue().isBlank() || did.getValue().isBlank()) {
                        StaffLayout.say("Both halves are needed.");
                        return;
                    }
                    board.publish(said.getValue(), did.getValue());
                    show();
                    StaffLayout.say("Published. Everyone sees it now.");
                })));
        board.notes()
                .forEach(note -> card.add(tag(
                        "div",
                        "stack-s",
                        text("p", "", note.said() + " → " + note.did() + " (" + dates.shortDay(note.on()) + ")"),
                        button("btn", "Take it down", () -> {
                            board.takeDown(note.id());
                            show();
                        }))));
        return card;
    }

    private HtmlContainer stray() {
        List<StrayText> waiting = strays.waiting();
        HtmlContainer card = card("s-card", "Texts that are nobody’s for certain");
        if (waiting.isEmpty()) {
            card.add(text("p", "", "None."));
        }
        for (StrayText one : waiting) {
            card.add(tag(
                    "div",
                    "stack-s",
                    text(
                            "p",
                            "",
                            one.phone() + ", " + dates.moment(one.at())
                                    + (one.shared()
                                            ? ": several children have this phone."
                                            : ": nobody has this phone.")),
                    tag("div", "said", ownWords(one.words())),
                    button("btn", "Looked after", () -> {
                        strays.looked(one.id());
                        show();
                    })));
        }
        return card;
    }
}
