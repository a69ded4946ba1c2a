package org.heard.ui.questions;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.list;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.heard.accessibility.symbols.OwnPictures;
import org.heard.questions.DraftLine;
import org.heard.questions.DraftQuestion;
import org.heard.ui.staff.TypedBox;

/** Easy Read: one idea a line, each with its picture. */
final class EasyLines extends HtmlContainer {
    private static final int MOST = 8;
    private static final int LONGEST = 200;

    private final Editing editing;
    private final OwnPictures pack;
    private final String key;

    EasyLines(Editing editing, OwnPictures pack, String key) {
        super("fieldset");
        this.editing = editing;
        this.pack = pack;
        this.key = key;
        setClassName("stack-s s-options");
        getElement().setAttribute("aria-label", "Easy Read");
        show();
    }

    private void show() {
        removeAll();
        List<DraftLine> lines = lines();
        add(text("legend", "", "Easy Read"));
        add(list(
                "ol",
                "stack-s",
                IntStream.range(0, lines.size()).mapToObj(this::row).toList()));
        if (lines.size() < MOST) {
            add(tag("div", "btns", button("btn", "Add a line of Easy Read", () -> {
                change(all -> all.add(new DraftLine("", "")));
                show();
            })));
        }
    }

    private HtmlContainer row(int place) {
        DraftLine line = lines().get(place);
        TypedBox words = new TypedBox("easy-" + place, "Line " + (place + 1), "", 1, LONGEST);
        words.setValue(line.text());
        words.addValueChangeListener(event ->
                change(all -> all.set(place, new DraftLine(all.get(place).picture(), event.getValue()))));
        PicturePick picture = new PicturePick(
                "easy-picture-" + place,
                "line " + (place + 1),
                line.picture(),
                pack,
                chosen -> change(all ->
                        all.set(place, new DraftLine(chosen, all.get(place).text()))));
        return tag(
                "li",
                "s-option stack-s",
                tag("div", "s-option-main", words.field(), picture),
                tag("div", "btns", OptionRows.named("Remove", "line " + (place + 1), () -> {
                    change(all -> all.remove(place));
                    show();
                })));
    }

    private List<DraftLine> lines() {
        return editing.draft().question(key).map(DraftQuestion::easyRead).orElse(List.of());
    }

    private interface Change {
        void make(List<DraftLine> lines);
    }

    private void change(Change change) {
        UnaryOperator<DraftQuestion> applied = question -> {
            List<DraftLine> lines = new ArrayList<>(question.easyRead());
            change.make(lines);
            return question.withEasyRead(lines);
        };
        editing.question(key, "Easy Read", applied);
    }
}
