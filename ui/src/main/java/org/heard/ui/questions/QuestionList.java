package org.heard.ui.questions;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.list;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.heard.questions.DraftQuestion;
import org.heard.questions.DraftQuestion.Words;

/** The questions in their order; one of them is at hand. */
final class QuestionList extends HtmlContainer {
    private final Editing editing;
    private final Consumer<String> listener;
    private final HtmlContainer rows = tag("div", "stack-s");
    private String chosen;

    /** @param listener is told of the key of the question at hand, whenever it is another one */
    QuestionList(Editing editing, Consumer<String> listener) {
        super("div");
        this.editing = editing;
        this.listener = listener;
        chosen = editing.draft().questions().stream()
                .map(DraftQuestion::key)
                .findFirst()
                .orElse("");
        add(card("s-card", "Questions", rows));
        show();
    }

    String chosen() {
        return chosen;
    }

    /** Shows the questions as they are now; another one is at hand when that one is gone. */
    void show() {
        List<DraftQuestion> questions = editing.draft().questions();
        if (editing.draft().question(chosen).isEmpty()) {
            choose(questions.isEmpty() ? "" : questions.getFirst().key());
            return;
        }
        rows.removeAll();
        rows.add(
                list(
                        "ol",
                        "s-questions",
                        IntStream.range(0, questions.size())
                                .mapToObj(place -> row(questions.get(place), place))
                                .toList()),
                tools());
    }

    private HtmlContainer row(DraftQuestion question, int place) {
        String title = question.words(Words.TITLE);
        NativeButton row = button("btn", (place + 1) + ". " + (title.isBlank() ? "No words yet" : title), () -> {
            choose(question.key());
            focus("[aria-current=true]");
        });
        row.getElement().setAttribute("aria-current", question.key().equals(chosen) ? "true" : "false");
        return tag("li", "", row);
    }

    private HtmlContainer tools() {
        HtmlContainer tools = tag("div", "btns", button("btn", "Add a question", this::addOne));
        int place = place();
        if (place >= 0) {
            tools.add(button("btn", "Copy it", () -> copy(place)));
            if (place > 0) {
                tools.add(button("btn up", "Move it up", () -> move(place, place - 1, ".up")));
            }
            if (place < editing.draft().questions().size() - 1) {
                tools.add(button("btn down", "Move it down", () -> move(place, place + 1, ".down")));
            }
            tools.add(button("btn", "Remove it", () -> {
                change("Question " + (place + 1) + " removed", all -> all.remove(place));
                show();
                focus("[aria-current=true]");
            }));
        }
        return tag("div", "stack-s", text("p", "hidden-text", "For the question at hand:"), tools);
    }

    void choose(String key) {
        chosen = key;
        if (!key.isEmpty() || editing.draft().questions().isEmpty()) {
            rows.removeAll();
            if (key.isEmpty()) {
                rows.add(tools());
            } else {
                show();
            }
        }
        listener.accept(key);
    }

    private void addOne() {
        DraftQuestion fresh = DraftQuestion.empty(newKey());
        change("A question added", all -> all.add(place() + 1, fresh));
        choose(fresh.key());
        getElement().executeJs("document.getElementById('q-title')?.focus()");
    }

    private void copy(int place) {
        DraftQuestion of = editing.draft().questions().get(place);
        DraftQuestion copy = new DraftQuestion(newKey(), of.words(), of.audience(), of.easyRead(), of.parts());
        change("Question " + (place + 1) + " copied", all -> all.add(place + 1, copy));
        choose(copy.key());
    }

    private void move(int from, int to, String button) {
        change("Question " + (from + 1) + " moved", all -> all.add(to, all.remove(from)));
        choose(chosen);
        focus(button);
    }

    /** The buttons are other ones now: the keyboard goes on where it was, else at the question at hand. */
    private void focus(String button) {
        getElement()
                .executeJs("(this.querySelector($0) ?? this.querySelector('[aria-current=true]'))?.focus()", button);
    }

    private interface Change {
        void make(List<DraftQuestion> questions);
    }

    private void change(String what, Change change) {
        editing.change(what, draft -> {
            List<DraftQuestion> all = new ArrayList<>(draft.questions());
            change.make(all);
            return draft.withQuestions(all);
        });
    }

    private int place() {
        return editing.draft().questions().stream()
                .map(DraftQuestion::key)
                .toList()
                .indexOf(chosen);
    }

    private static String newKey() {
        return "q" + UUID.randomUUID().toString().substring(0, 8);
    }
}
