package org.heard.ui.record;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import org.heard.ui.staff.StaffLayout;
import org.heard.ui.staff.TextBox;

/** The record as plain text, to be copied into any case system. */
final class NoteBox extends HtmlContainer {

    NoteBox(String note) {
        super("details");
        setClassName("s-card s-more");
        TextBox box = new TextBox("record-note", "Plain text, without the child’s words", 12, note.length());
        box.setValue(note);
        box.getElement().setAttribute("readonly", true);
        add(
                text("summary", "", "A note for the case system"),
                tag("div", "stack-s", box.field(), tag("div", "btns", button("btn", "Copy it", () -> {
                    box.getElement().executeJs("this.select(); navigator.clipboard?.writeText(this.value)");
                    StaffLayout.say("Copied. Paste it where you want it.");
                }))));
    }
}
