package org.heard.ui.minutes;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.heard.language.Language;
import org.heard.minutes.Letter;
import org.heard.minutes.Translations.Translated;
import org.heard.ui.staff.Labelled;
import org.heard.ui.staff.Pick;
import org.heard.ui.staff.StaffLayout;
import org.heard.ui.staff.TextBox;

/** What was sent, line by line in the child's language. */
final class TranslatePart extends HtmlContainer {
    private final Desk desk;
    private final Page page;
    private final HtmlContainer lines = tag("div", "stack");

    TranslatePart(Desk desk, Page page) {
        super("details");
        this.desk = desk;
        this.page = page;
        setClassName("s-card s-more");
        Map<String, String> languages = new LinkedHashMap<>();
        languages.put("", "Choose one");
        desk.languages().offered().stream()
                .filter(one -> !one.isEnglish())
                .forEach(one -> languages.put(one.tag(), one.englishName()));
        Pick language = new Pick("translate-to", "Which language?", languages, "");
        language.addValueChangeListener(event -> show(event.getValue()));
        add(
                text("summary", "", "In another language"),
                text(
                        "p",
                        "soft",
                        page.name()
                                + " reads it when they choose that language, with your English beside it. Send the letter first:"
                                + " a changed letter needs its lines anew."),
                language.field(),
                lines);
    }

    private void show(String language) {
        lines.removeAll();
        Optional<Letter> letter =
                language.isEmpty() ? Optional.empty() : desk.letters().read(page.id());
        if (letter.isEmpty()) {
            if (!language.isEmpty()) {
                lines.add(text("p", "", "Send the letter first."));
            }
            return;
        }
        Language to = desk.languages().find(language).orElseThrow();
        Translated known = desk.translations().of(page.id(), language);
        Map<String, TextBox> boxes = new LinkedHashMap<>();
        english(letter.get()).forEach((key, words) -> {
            TextBox box = new TextBox("line-" + key.replace(':', '-'), words, 2, 4000);
            box.setValue(known.lines().getOrDefault(key, ""));
            box.getElement().setAttribute("lang", language).setAttribute("dir", to.direction());
            boxes.put(key, box);
            lines.add(box.field());
        });
        Input by = new Input(ValueChangeMode.ON_CHANGE);
        by.setId("translated-by");
        by.setClassName("input");
        by.setValue(known.madeBy());
        by.getElement().setAttribute("maxlength", "200");
        lines.add(Labelled.field("translated-by", "Who translated it?", "", by));
        lines.add(tag(
                "div", "btns", button("btn main", "Keep these lines", () -> keep(language, boxes, by.getValue()))));
    }

    private void keep(String language, Map<String, TextBox> boxes, String by) {
        if (by.isBlank()) {
            StaffLayout.sayNot("Say who translated it.");
            return;
        }
        Map<String, String> words = new LinkedHashMap<>();
        boxes.forEach((key, box) -> {
            if (!box.getValue().isBlank()) {
                words.put(key, box.getValue().strip());
            }
        });
        desk.translations().keep(page.id(), language, new Translated(words, by));
        StaffLayout.say("Kept. " + page.name() + " can read it in that language now.");
    }

    private static Map<String, String> english(Letter letter) {
        Map<String, String> lines = new LinkedHashMap<>();
        letter.parts().forEach(part -> part.lines().forEach(line -> lines.put(line.key(), line.words())));
        letter.decisions().forEach(one -> {
            lines.put("DECISION:" + one.id(), one.what());
            if (one.reason() != null) {
                lines.put("REASON:" + one.id(), one.reason());
            }
        });
        for (int i = 0; i < letter.easy().size(); i++) {
            lines.put("EASY:" + i, letter.easy().get(i).words());
        }
        return lines;
    }
}
