package org.heard.ui.words;

import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.link;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.base.ChildId;
import org.heard.form.FormDefinition;
import org.heard.form.FormLibrary;
import org.heard.form.Voice;
import org.heard.identity.Child;
import org.heard.identity.People;
import org.heard.identity.Supporter;

/** The same questions to print, for the child and for whoever helps them, and the way back in for what was written on them. */
@Singleton
class OnPaperCard {
    private static final Map<String, String> STYLES = styles();

    private final FormLibrary library;
    private final People people;

    OnPaperCard(FormLibrary library, People people) {
        this.library = library;
        this.people = people;
    }

    HtmlContainer of(Child child) {
        String name = child.person().shortName();
        HtmlContainer more =
                tag("details", "s-more", text("summary", "", "Other questions, and those who help " + name));
        library.asked().stream()
                .filter(form -> form.voice() == Voice.CHILD)
                .forEach(form -> more.add(other(child.id(), form)));
        people.supportersOf(child.id()).forEach(helper -> more.add(helpers(child.id(), helper)));
        return card(
                "s-card",
                "On paper, " + name,
                text(
                        "p",
                        "",
                        "The same questions as a booklet, mats too, in the child’s language. Each page carries a code and no name."
                                + " What comes back is typed in or photographed, and counts as a form sent from a phone does."),
                prints(child.id(), "", "", STYLES),
                more,
                tag("div", "btns", open("/paper", "btn main", "Put in what came back")));
    }

    private static HtmlContainer other(ChildId child, FormDefinition form) {
        return tag(
                "div",
                "stack-s",
                text("h3", "", form.title()),
                prints(child, "&set=" + form.kind(), form.title(), withoutCover()));
    }

    private static HtmlContainer helpers(ChildId child, Supporter helper) {
        String name = helper.person().fullName();
        return tag(
                "div",
                "stack-s",
                text("h3", "", "For " + name),
                prints(child, "&for=" + helper.person().id(), name, withoutCover()));
    }

    private static HtmlContainer prints(ChildId child, String what, String named, Map<String, String> styles) {
        List<Anchor> links = styles.entrySet().stream()
                .map(style -> {
                    Anchor print =
                            open("/booklet/" + child + "?style=" + style.getKey() + what, "btn", style.getValue());
                    print.getElement().setAttribute("target", "_blank");
                    if (!named.isEmpty()) {
                        print.getElement().setAttribute("aria-label", style.getValue() + ": " + named);
                    }
                    return print;
                })
                .toList();
        return tag("div", "btns", links.toArray(Anchor[]::new));
    }

    private static Anchor open(String href, String classes, String words) {
        Anchor link = link(href, classes, words);
        link.setRouterIgnore(true);
        return link;
    }

    private static Map<String, String> withoutCover() {
        Map<String, String> styles = new LinkedHashMap<>(STYLES);
        styles.remove("cover");
        return styles;
    }

    private static Map<String, String> styles() {
        Map<String, String> styles = new LinkedHashMap<>();
        styles.put("normal", "Print the booklet");
        styles.put("large", "Print it large");
        styles.put("symbols", "Print it with pictures");
        styles.put("cover", "Print a cover with the name");
        return styles;
    }
}
