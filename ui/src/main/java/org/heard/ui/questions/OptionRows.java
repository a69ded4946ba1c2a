package org.heard.ui.questions;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.list;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.heard.accessibility.symbols.OwnPictures;
import org.heard.questions.DraftList;
import org.heard.questions.DraftOption;
import org.heard.ui.staff.Tick;
import org.heard.ui.staff.TypedBox;

/** The answers that lie side by side, each with its words and its picture. */
final class OptionRows extends HtmlContainer {
    private static final int LONGEST_WORD = 80;
    private static final int LONGEST_SMALL = 200;

    private final String id;
    private final OwnPictures pack;
    private final Consumer<DraftList> listener;
    private DraftList options;

    /** @param listener is told of every change */
    OptionRows(String id, String heading, DraftList options, OwnPictures pack, Consumer<DraftList> listener) {
        super("fieldset");
        this.id = id;
        this.pack = pack;
        this.options = options;
        this.listener = listener;
        setClassName("s-options stack-s");
        getElement().setAttribute("aria-label", heading);
        add(text("legend", "", heading));
        show();
    }

    private void show() {
        getChildren().skip(1).toList().forEach(this::remove);
        List<HtmlContainer> rows =
                IntStream.range(0, options.options().size()).mapToObj(this::row).toList();
        add(list("ol", "stack-s", rows), tag("div", "btns", button("btn", "Add an answer", this::addOne)));
    }

    private HtmlContainer row(int place) {
        DraftOption option = options.options().get(place);
        String here = id + "-" + option.value();
        TypedBox word = new TypedBox(here, "Answer " + (place + 1), "", 1, LONGEST_WORD);
        word.setValue(option.word());
        word.addValueChangeListener(event -> change(option.value(), one -> one.withWord(event.getValue())));
        String name = option.word().isBlank() ? "answer " + (place + 1) : option.word();
        HtmlContainer row = tag(
                "li",
                "s-option stack-s",
                tag(
                        "div",
                        "s-option-main",
                        word.field(),
                        new PicturePick(
                                here + "-picture",
                                name,
                                option.picture(),
                                pack,
                                picture -> change(option.value(), one -> one.withPicture(picture)))),
                more(here, option, place, name));
        return row;
    }

    private HtmlContainer more(String here, DraftOption option, int place, String name) {
        TypedBox small = new TypedBox(here + "-small", "A quieter line below it", "", 1, LONGEST_SMALL);
        small.setValue(option.small());
        small.addValueChangeListener(event -> change(option.value(), one -> one.withSmall(event.getValue())));
        Tick flag = new Tick(
                "It may mean that they are not safe", "The way to help today is shown at once.", option.flag());
        flag.addValueChangeListener(event -> change(option.value(), one -> one.withFlag(event.getValue())));
        HtmlContainer buttons = tag("div", "btns");
        if (place > 0) {
            buttons.add(named("Up", name, () -> move(place, place - 1)));
        }
        if (place < options.options().size() - 1) {
            buttons.add(named("Down", name, () -> move(place, place + 1)));
        }
        buttons.add(named("Remove", name, () -> remove(place)));
        return tag(
                "details",
                "",
                text("summary", "small", "More about “" + name + "”"),
                tag("div", "stack-s", small.field(), flag.choice(), buttons));
    }

    static NativeButton named(String words, String about, Runnable action) {
        NativeButton button = button("btn", words, action);
        button.add(text("span", "hidden-text", " " + about));
        return button;
    }

    private void change(String value, UnaryOperator<DraftOption> change) {
        tell(options.options().stream()
                .map(one -> one.value().equals(value) ? change.apply(one) : one)
                .toList());
    }

    private void addOne() {
        List<DraftOption> all = new ArrayList<>(options.options());
        String value = IntStream.iterate(all.size() + 1, number -> number + 1)
                .mapToObj(number -> "o" + number)
                .filter(one -> all.stream().noneMatch(option -> option.value().equals(one)))
                .findFirst()
                .orElseThrow();
        all.add(new DraftOption(value, "", "", "", false, false));
        tell(all);
        show();
        getElement().executeJs("this.querySelector('#' + $0)?.focus()", id + "-" + value);
    }

    private void remove(int place) {
        List<DraftOption> all = new ArrayList<>(options.options());
        all.remove(place);
        tell(all);
        show();
    }

    private void move(int from, int to) {
        List<DraftOption> all = new ArrayList<>(options.options());
        all.add(to, all.remove(from));
        tell(all);
        show();
    }

    private void tell(List<DraftOption> all) {
        options = options.with(all);
        listener.accept(options);
    }
}
