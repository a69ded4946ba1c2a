package org.heard.ui.minutes;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.minutes.Draft;
import org.heard.ui.staff.Pick;
import org.heard.ui.staff.StaffLayout;
import org.heard.ui.staff.TypedBox;

/** The letter in rows of a picture and a sentence or two. */
final class EasyPart extends HtmlContainer {
    private final Desk desk;
    private final Page page;
    private final LetterEditor editor;
    private final Map<String, String> pictures = new LinkedHashMap<>();
    private final HtmlContainer rows = tag("div", "stack");

    EasyPart(Desk desk, Page page, LetterEditor editor) {
        super("details");
        this.desk = desk;
        this.page = page;
        this.editor = editor;
        setClassName("s-card s-more");
        pictures.put("", "No picture");
        pictures.putAll(desk.easy().pictures());
        add(
                text("summary", "", "With pictures"),
                text(
                        "p",
                        "soft",
                        "One idea in a row, up to 15 words, a picture for it. " + page.name()
                                + " can switch between words and pictures."),
                rows);
        show();
    }

    private void show() {
        rows.removeAll();
        List<Draft.EasyLine> all = editor.draft().easy();
        for (int i = 0; i < all.size(); i++) {
            rows.add(row(all, i));
        }
        HtmlContainer buttons = tag("div", "btns");
        buttons.add(
                button("btn", "Add a row", () -> keep(plus(editor.draft().easy(), new Draft.EasyLine("", "")))),
                button("btn", all.isEmpty() ? "Make rows from the letter" : "Make them anew from the letter", () -> {
                    keep(desk.easy().suggest(editor.draft(), desk.decisions().of(page.id())));
                    StaffLayout.say("Rows are made. Look over each: a machine picked the pictures.");
                }));
        rows.add(buttons);
    }

    private HtmlContainer row(List<Draft.EasyLine> all, int i) {
        Draft.EasyLine row = all.get(i);
        TypedBox words = new TypedBox("easy-" + i, "Row " + (i + 1), "", 2, 500);
        words.setValue(row.words());
        Pick picture = new Pick("easy-picture-" + i, "Picture of row " + (i + 1), pictures, row.picture());
        HtmlContainer shown = tag("div", "s-picture");
        showPicture(shown, row.picture());
        words.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                change(i, new Draft.EasyLine(picture.getValue(), event.getValue()));
            }
        });
        picture.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                change(i, new Draft.EasyLine(event.getValue(), words.getValue()));
                showPicture(shown, event.getValue());
            }
        });
        HtmlContainer remove = button("btn", "Take off", () -> {
            List<Draft.EasyLine> fewer = new ArrayList<>(editor.draft().easy());
            fewer.remove(i);
            keep(fewer);
        });
        remove.add(text("span", "hidden-text", ": row " + (i + 1)));
        return tag("div", "s-easy", shown, tag("div", "stack-s", words.field(), picture.field()), remove);
    }

    private void showPicture(HtmlContainer shown, String concept) {
        shown.removeAll();
        desk.easyPicture(concept).ifPresent(path -> {
            HtmlContainer image = tag("img", "pic");
            image.getElement().setAttribute("src", path).setAttribute("alt", "");
            shown.add(image);
        });
    }

    private void change(int i, Draft.EasyLine row) {
        List<Draft.EasyLine> changed = new ArrayList<>(editor.draft().easy());
        changed.set(i, row);
        editor.keep(editor.draft().withEasy(changed));
    }

    private void keep(List<Draft.EasyLine> all) {
        editor.keep(editor.draft().withEasy(all));
        show();
    }

    private static List<Draft.EasyLine> plus(List<Draft.EasyLine> rows, Draft.EasyLine row) {
        List<Draft.EasyLine> more = new ArrayList<>(rows);
        more.add(row);
        return more;
    }
}
