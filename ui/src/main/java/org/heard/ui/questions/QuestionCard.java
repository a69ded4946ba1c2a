package org.heard.ui.questions;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.heard.accessibility.symbols.OwnPictures;
import org.heard.form.Audience;
import org.heard.questions.DraftPart;
import org.heard.questions.DraftQuestion;
import org.heard.questions.DraftQuestion.Words;
import org.heard.questions.PartKind;
import org.heard.ui.staff.Pick;
import org.heard.ui.staff.TypedBox;

/** One question, with all its parts, to be written. */
final class QuestionCard extends HtmlContainer {
    private static final int LONGEST = 200;
    private static final int LONGEST_ALOUD = 400;

    private final Editing editing;
    private final OwnPictures pack;
    private final String key;

    QuestionCard(Editing editing, OwnPictures pack, String key) {
        super("section");
        this.editing = editing;
        this.pack = pack;
        this.key = key;
        setClassName("s-card");
        getElement().setAttribute("aria-label", "The question");
        show();
    }

    private void show() {
        removeAll();
        editing.draft().question(key).ifPresent(this::show);
    }

    private void show(DraftQuestion question) {
        add(
                text("h2", "", "The question"),
                box(Words.TITLE, "What it asks", LONGEST),
                box(Words.HINT, "A quieter line below it", LONGEST),
                new PicturePick(
                        "q-picture",
                        "the question",
                        question.words(Words.PICTURE),
                        pack,
                        picture -> change("picture", one -> one.with(Words.PICTURE, picture))),
                sees(question),
                easy());
        HtmlContainer parts = tag("div", "stack");
        for (int i = 0; i < question.parts().size(); i++) {
            DraftPart part = question.parts().get(i);
            parts.add(new PartCard(
                    "p-" + part.key(),
                    i + 1,
                    part,
                    pack,
                    changed -> change("answers", one -> one.with(changed)),
                    () -> {
                        change(
                                "a way to answer removed",
                                one -> one.withParts(one.parts().stream()
                                        .filter(other -> !other.key().equals(part.key()))
                                        .toList()));
                        show();
                    }));
        }
        add(parts, another());
    }

    private HtmlContainer box(Words which, String label, int most) {
        TypedBox box = new TypedBox("q-" + which.name().toLowerCase(Locale.ROOT).replace('_', '-'), label, "", 1, most);
        box.setValue(editing.draft().question(key).map(one -> one.words(which)).orElse(""));
        box.addValueChangeListener(event -> change(what(which), one -> one.with(which, event.getValue())));
        return box.field();
    }

    private HtmlContainer sees(DraftQuestion question) {
        Map<String, String> audiences = new LinkedHashMap<>();
        Arrays.stream(Audience.values()).forEach(one -> audiences.put(one.name(), one.wording()));
        Pick sees = new Pick(
                "q-sees",
                "Who sees the answer, unless they choose otherwise",
                audiences,
                question.audience().name());
        sees.addValueChangeListener(
                event -> change("who sees it", one -> one.with(Audience.valueOf(event.getValue()))));
        return sees.field();
    }

    private HtmlContainer easy() {
        return tag(
                "details",
                "s-more",
                text("summary", "", "Easy words, Easy Read and reading aloud"),
                tag(
                        "div",
                        "stack-s",
                        text("p", "soft small", Fallbacks.WORDS),
                        box(Words.SIMPLE_TITLE, "In easy words", LONGEST),
                        box(Words.SIMPLE_HINT, "A quieter line, in easy words", LONGEST),
                        new EasyLines(editing, pack, key),
                        box(Words.LISTEN, "Read aloud, where that is something else", LONGEST_ALOUD)));
    }

    private HtmlContainer another() {
        Map<String, String> kinds = new LinkedHashMap<>();
        Arrays.stream(PartKind.values()).forEach(kind -> kinds.put(kind.name(), kind.wording()));
        Pick kind = new Pick(
                "q-kind", "Another way to answer, or a follow-up on the same screen", kinds, PartKind.SEVERAL.name());
        return tag("div", "stack-s", kind.field(), tag("div", "btns", button("btn", "Add it", () -> {
            String partKey = "p" + UUID.randomUUID().toString().substring(0, 8);
            DraftPart part = DraftPart.empty(partKey, PartKind.valueOf(kind.getValue()));
            change("a way to answer added", one -> {
                List<DraftPart> parts = new ArrayList<>(one.parts());
                parts.add(part);
                return one.withParts(parts);
            });
            show();
        })));
    }

    private void change(String what, UnaryOperator<DraftQuestion> change) {
        int number = editing.draft().questions().stream()
                        .map(DraftQuestion::key)
                        .toList()
                        .indexOf(key)
                + 1;
        editing.question(key, "Question " + number + ": " + what, change);
    }

    private static String what(Words which) {
        return switch (which) {
            case TITLE -> "its words";
            case HINT -> "the line below";
            case SIMPLE_TITLE, SIMPLE_HINT -> "easy words";
            case LISTEN -> "what is read aloud";
            case PICTURE -> "picture";
        };
    }
}
