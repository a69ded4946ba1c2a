package org.heard.ui.questions;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.list;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.heard.accessibility.symbols.Concept;
import org.heard.accessibility.symbols.OwnPictures;
import org.heard.accessibility.symbols.SymbolLibrary;
import org.heard.accessibility.symbols.Taste;
import org.heard.ui.staff.TypedBox;

/** The symbol beside some words: shown, searched for by its word, chosen. */
final class PicturePick extends HtmlContainer {
    static final SymbolLibrary LIBRARY = new SymbolLibrary();
    private static final int MOST_SHOWN = 24;

    private final String id;
    private final String about;
    private final OwnPictures pack;
    private final Consumer<String> listener;
    private final HtmlContainer search = tag("div", "stack-s");
    private String chosen;
    private NativeButton open;

    /**
     * @param id once on a page
     * @param about what the picture is for, for example the word of an answer; said to screen readers
     * @param chosen the concept; empty for none
     */
    PicturePick(String id, String about, String chosen, OwnPictures pack, Consumer<String> listener) {
        super("div");
        this.id = id;
        this.about = about;
        this.chosen = chosen;
        this.pack = pack;
        this.listener = listener;
        setClassName("s-symbol stack-s");
        open = button("btn", "", this::toggle);
        show();
    }

    private void show() {
        removeAll();
        search.removeAll();
        open.removeAll();
        open.add(pictures(chosen), text("span", "", chosen.isEmpty() ? "Choose a picture" : label(chosen)));
        open.add(text("span", "hidden-text", about.isBlank() ? "" : " for " + about));
        open.getElement().setAttribute("aria-expanded", "false");
        add(open, search);
    }

    private void toggle() {
        if (search.getChildren().findAny().isPresent()) {
            show();
            return;
        }
        HtmlContainer found = tag("div", "");
        found.getElement().setAttribute("aria-live", "polite");
        TypedBox words = new TypedBox(id + "-find", "Find a picture by its word", "", 1, 60);
        words.addValueChangeListener(event -> find(event.getValue(), found));
        search.add(words.field(), found);
        if (!chosen.isEmpty()) {
            search.add(button("btn", "No picture", () -> choose("")));
        }
        open.getElement().setAttribute("aria-expanded", "true");
        words.focusIt();
    }

    private void find(String words, HtmlContainer found) {
        found.removeAll();
        String wanted = words.strip().toLowerCase(Locale.UK);
        if (wanted.isEmpty()) {
            return;
        }
        List<HtmlContainer> tiles = LIBRARY.concepts().stream()
                .filter(concept -> concept.label().toLowerCase(Locale.UK).contains(wanted)
                        || concept.id().contains(wanted))
                .filter(concept -> !paths(concept.id()).isEmpty())
                .limit(MOST_SHOWN)
                .map(this::tile)
                .toList();
        found.add(
                tiles.isEmpty()
                        ? text("p", "soft", "No picture of that word. Try another one.")
                        : list("ul", "s-found", tiles));
    }

    private HtmlContainer tile(Concept concept) {
        NativeButton tile = button("btn", "", () -> choose(concept.id()));
        tile.add(pictures(concept.id()), text("span", "", concept.label()));
        return tag("li", "", tile);
    }

    private void choose(String concept) {
        chosen = concept;
        show();
        open.focus();
        listener.accept(concept);
    }

    private HtmlContainer pictures(String concept) {
        HtmlContainer pictures = tag("span", "s-pictures");
        for (String path : paths(concept)) {
            HtmlContainer picture = tag("img", "");
            picture.getElement().setAttribute("src", path).setAttribute("alt", "");
            pictures.add(picture);
        }
        return pictures;
    }

    private List<String> paths(String concept) {
        return LIBRARY.find(concept.isEmpty() ? null : concept, Taste.NONE, OwnPictures.NONE, pack)
                .paths();
    }

    private static String label(String concept) {
        return LIBRARY.concept(concept).map(Concept::label).orElse(concept);
    }
}
