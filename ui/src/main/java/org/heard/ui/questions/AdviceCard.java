package org.heard.ui.questions;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.line;
import static org.heard.ui.staff.Markup.list;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.heard.form.FormDefinition;
import org.heard.language.Language;
import org.heard.questions.Advice;
import org.heard.questions.DraftQuestion;
import org.heard.questions.DraftSet;
import org.heard.questions.Note;
import org.heard.questions.QuestionSets;
import org.heard.questions.Translating;
import org.heard.ui.staff.Numbers;

/** What could be better, beside the writing: about the question at hand, and which others to look at. Never a gate. */
final class AdviceCard extends HtmlContainer {
    private static final int AIM = 9;

    private final QuestionSets sets;
    private final Translating translating;
    private final List<Language> languages;
    private final Consumer<String> go;

    /** @param go opens another question, by its key */
    AdviceCard(QuestionSets sets, Translating translating, List<Language> languages, Consumer<String> go) {
        super("div");
        this.sets = sets;
        this.translating = translating;
        this.languages = languages;
        this.go = go;
    }

    void show(Editing editing, String key) {
        DraftSet draft = editing.draft();
        Advice advice = sets.advice(editing.set(), draft);
        removeAll();
        HtmlContainer card = card("s-card", "Have a look");
        card.add(text("p", "", age(advice)));
        card.add(lines(advice.about(key), "Nothing to say about this question."));
        others(card, draft, advice, key);
        missing(card, sets.drawn(editing.set(), draft));
        add(card);
    }

    private static String age(Advice advice) {
        if (advice.age().isEmpty()) {
            return "Too short to say how old a reader must be.";
        }
        int age = advice.age().getAsInt();
        return "The set reads like age " + age + "." + (age > AIM ? " Aim for " + AIM + " or less." : "");
    }

    private static HtmlContainer lines(List<Note> notes, String none) {
        return list(
                "ul",
                "s-list",
                notes.isEmpty()
                        ? List.of(line("done", "tick", none))
                        : notes.stream()
                                .map(note -> line("late", icon(note), note.words()))
                                .toList());
    }

    private static String icon(Note note) {
        return switch (note.kind()) {
            case BREAKS -> "stop";
            case WORDS, LACKS -> "late";
            case PICTURES -> "photo";
        };
    }

    private void others(HtmlContainer card, DraftSet draft, Advice advice, String key) {
        List<Note> whole = advice.about("");
        if (!whole.isEmpty()) {
            card.add(text("h3", "", "The set as a whole"), lines(whole, ""));
        }
        List<HtmlContainer> rows = new ArrayList<>();
        for (int i = 0; i < draft.questions().size(); i++) {
            DraftQuestion question = draft.questions().get(i);
            int notes = advice.about(question.key()).size();
            if (notes > 0 && !question.key().equals(key)) {
                rows.add(tag(
                        "li",
                        "",
                        button(
                                "btn",
                                "Question " + (i + 1) + ": " + Numbers.of(notes, "thing"),
                                () -> go.accept(question.key()))));
            }
        }
        if (!rows.isEmpty()) {
            card.add(tag(
                    "details",
                    "s-more",
                    text("summary", "", "Other questions (" + rows.size() + ")"),
                    list("ul", "stack-s", rows)));
        }
    }

    private void missing(HtmlContainer card, FormDefinition drawn) {
        List<HtmlContainer> rows = languages.stream()
                .map(language -> {
                    int missing = translating.missing(drawn, language.tag()).size();
                    return missing == 0
                            ? line("done", "tick", language.englishName() + ": every text is translated")
                            : line(
                                    "late",
                                    "late",
                                    language.englishName() + ": " + Numbers.of(missing, "text")
                                            + " not translated, shown in English");
                })
                .toList();
        card.add(text("h3", "", "Languages"), list("ul", "s-list", rows));
    }
}
