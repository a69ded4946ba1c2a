package org.heard.ui.questions;

import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.heard.accessibility.symbols.OwnPictures;
import org.heard.questions.DraftList;
import org.heard.questions.DraftPart;
import org.heard.questions.PartKind;
import org.heard.ui.staff.Pick;
import org.heard.ui.staff.TypedBox;

/** One way to answer a question, or one thing asked after it on the same screen. */
final class PartCard extends HtmlContainer {
    private static final int LONGEST = 200;

    private final String id;
    private final Consumer<DraftPart> listener;
    private DraftPart part;

    /**
     * @param number counted from 1; what follows the first needs a line that says what it asks
     * @param remove takes it away
     */
    PartCard(String id, int number, DraftPart part, OwnPictures pack, Consumer<DraftPart> listener, Runnable remove) {
        super("section");
        this.id = id;
        this.part = part;
        this.listener = listener;
        setClassName("s-part stack-s");
        String heading = (number == 1 ? "Answer" : "Follow-up " + (number - 1)) + ": "
                + part.kind().wording();
        getElement().setAttribute("aria-label", heading);
        add(text("h3", "", heading), label(number));
        size();
        if (part.kind() == PartKind.WORDS) {
            TypedBox placeholder = box("placeholder", "What stands in the empty box", part.placeholder());
            placeholder.addValueChangeListener(event -> tell(this.part.withPlaceholder(event.getValue())));
            add(placeholder.field());
        }
        part.lists()
                .forEach(list -> add(new OptionRows(
                        id + "-" + plain(list.name()),
                        heading(list),
                        list,
                        pack,
                        changed -> tell(this.part.with(changed)))));
        add(tag("div", "btns", OptionRows.named("Remove", heading, remove)));
    }

    private HtmlContainer label(int number) {
        TypedBox label =
                box("label", number == 1 ? "A line above it, where it needs one" : "What it asks", part.label());
        label.addValueChangeListener(event -> tell(part.withLabel(event.getValue())));
        return label.field();
    }

    private void size() {
        String question = switch (part.kind()) {
            case FACES -> "Faces";
            case WORDS -> "Lines";
            case RANKED -> "Wishes";
            case ONE, SEVERAL, PEOPLE, MAT, MY_WAY, DAY -> "";
        };
        if (question.isEmpty()) {
            return;
        }
        Map<String, String> sizes = new TreeMap<>();
        for (int size : part.kind() == PartKind.FACES ? new int[] {3, 5} : new int[] {1, 2, 3, 4, 5}) {
            sizes.put(String.valueOf(size), String.valueOf(size));
        }
        sizes.putIfAbsent(String.valueOf(part.size()), String.valueOf(part.size()));
        Pick pick = new Pick(id + "-size", question, sizes, String.valueOf(part.size()));
        pick.addValueChangeListener(event -> tell(part.withSize(Integer.parseInt(event.getValue()))));
        add(pick.field());
    }

    private TypedBox box(String name, String label, String value) {
        TypedBox box = new TypedBox(id + "-" + name, label, "", 1, LONGEST);
        box.setValue(value);
        return box;
    }

    private void tell(DraftPart changed) {
        part = changed;
        listener.accept(changed);
    }

    private static String heading(DraftList list) {
        return switch (list.name()) {
            case "options" -> "Answers to choose from";
            case "offered" -> "People to choose from; any name can be typed too";
            case "how" -> "Ways to take part";
            case "topics" -> "What to talk about";
            case "extras" -> "Also for me";
            case "2", "3", "5" -> "The " + list.name() + " columns, from one end to the other";
            default -> "Inside “" + list.name().replaceFirst("^in:", "") + "”";
        };
    }

    private static String plain(String name) {
        return name.replace(':', '-');
    }
}
