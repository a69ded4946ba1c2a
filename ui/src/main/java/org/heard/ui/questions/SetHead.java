package org.heard.ui.questions;

import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.heard.questions.DraftSet;
import org.heard.ui.staff.Pick;
import org.heard.ui.staff.TypedBox;

/** What the set is called, what it is for, and how long it takes. */
final class SetHead extends HtmlContainer {
    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_INTRO = 600;
    private static final int LONGEST_MINUTES = 30;

    SetHead(Editing editing) {
        super("details");
        setClassName("s-card s-more");
        DraftSet draft = editing.draft();
        TypedBox title = new TypedBox("set-title", "What the set is called", "", 1, LONGEST_TITLE);
        title.setValue(draft.title());
        title.addValueChangeListener(event -> editing.change("Its name", all -> all.withTitle(event.getValue())));
        TypedBox intro = new TypedBox(
                "set-intro", "What it is for and who reads it", "Shown before the first question.", 3, LONGEST_INTRO);
        intro.setValue(draft.intro());
        intro.addValueChangeListener(event -> editing.change("What it is for", all -> all.withIntro(event.getValue())));
        Map<String, String> minutes = new LinkedHashMap<>();
        IntStream.rangeClosed(1, LONGEST_MINUTES)
                .forEach(number -> minutes.put(String.valueOf(number), String.valueOf(number)));
        Pick lasts = new Pick("set-minutes", "About how many minutes", minutes, String.valueOf(draft.minutes()));
        lasts.addValueChangeListener(event ->
                editing.change("How long it takes", all -> all.withMinutes(Integer.parseInt(event.getValue()))));
        add(
                text("summary", "", "Name, what it is for, how long it takes"),
                tag("div", "stack-s", title.field(), intro.field(), lasts.field()));
    }
}
