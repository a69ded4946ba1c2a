package org.heard.ui.minutes;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import java.util.Objects;
import org.heard.minutes.Replies;
import org.heard.minutes.Reply;
import org.heard.ui.staff.StaffLayout;
import org.heard.ui.staff.TextBox;

/** What the child said to their letter, line by line, to be answered. */
final class RepliesPart extends HtmlContainer {
    private final Desk desk;
    private final Page page;

    RepliesPart(Desk desk, Page page) {
        super("div");
        this.desk = desk;
        this.page = page;
        setClassName("view");
        show();
    }

    private void show() {
        removeAll();
        List<Reply> replies = desk.replies().of(page.id());
        if (replies.isEmpty()) {
            return;
        }
        HtmlContainer card = card("s-card", "What " + page.name() + " says to it");
        replies.forEach(reply -> card.add(reply(reply)));
        add(card);
    }

    private HtmlContainer reply(Reply reply) {
        HtmlContainer part = tag("section", "stack-s s-reply");
        if (reply.lineWords() != null) {
            part.add(text("p", "soft", "To: “" + reply.lineWords() + "”"));
        }
        part.add(tag(
                "div",
                "said",
                text("span", "over", page.name() + ", " + desk.dates().moment(reply.at())),
                text("span", "own-words", (what(reply.kind()) + " " + reply.words()).strip())));
        if (reply.answer() != null) {
            part.add(tag(
                    "div",
                    "told",
                    text(
                            "span",
                            "over",
                            Objects.requireNonNull(reply.answeredBy()).shortName()),
                    text("span", "own-words", reply.answer())));
        } else if (reply.kind() != Reply.Kind.THANKS) {
            TextBox answer = new TextBox("answer-" + reply.id(), "Your answer to " + page.name(), 2, Replies.LONGEST);
            part.add(answer.field(), tag("div", "btns", button("btn main", "Answer", () -> answer(reply, answer))));
        }
        return part;
    }

    private void answer(Reply reply, TextBox answer) {
        if (answer.getValue().isBlank()) {
            StaffLayout.sayNot("Write an answer first.");
            return;
        }
        desk.replies().answer(page.id(), reply.id(), answer.getValue());
        show();
        StaffLayout.say(
                page.name() + " sees your answer under that line. You can change the letter and send it again.");
    }

    private static String what(Reply.Kind kind) {
        return switch (kind) {
            case NOT_CLEAR -> "I don’t get this.";
            case NOT_SAID -> "That’s not what I said.";
            case THANKS -> "Thank you.";
        };
    }
}
