package org.heard.ui.minutes;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.list;
import static org.heard.ui.staff.Markup.ownWords;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import org.heard.minutes.Agenda;
import org.heard.minutes.Section;
import org.heard.minutes.Templates;
import org.heard.minutes.Version;
import org.heard.minutes.Wishes;
import org.heard.ui.staff.Numbers;

/** What a writer takes from: the child's own words, the notes of the review, phrases, earlier versions. */
final class BesidePart {
    private final Desk desk;
    private final Page page;
    private final LetterEditor editor;

    BesidePart(Desk desk, Page page, LetterEditor editor) {
        this.desk = desk;
        this.page = page;
        this.editor = editor;
    }

    HtmlContainer of() {
        return tag("div", "s-view-more", words(), notes(), phrases(), versions());
    }

    private HtmlContainer words() {
        Wishes.Quotable quotable = desk.wishes().quotable(page.id());
        HtmlContainer part = more(page.name() + "’s own words");
        if (quotable.quotes().isEmpty()) {
            part.add(text("p", "soft", "None that everyone at the review may see."));
        }
        part.add(list(
                "ul",
                "s-quotes",
                quotable.quotes().stream()
                        .map(quote -> {
                            HtmlContainer button = button(
                                    "btn", "Quote", () -> editor.append(Section.TOLD, "“" + quote.words() + "”"));
                            button.add(text("span", "hidden-text", ": " + quote.words()));
                            return tag(
                                    "li",
                                    "",
                                    tag("div", "said", text("span", "over", quote.question()), ownWords(quote.words())),
                                    button);
                        })
                        .toList()));
        if (quotable.kept() > 0) {
            part.add(text(
                    "p",
                    "soft",
                    Numbers.of(quotable.kept(), "answer")
                            + " in their own words " + (quotable.kept() == 1 ? "is" : "are")
                            + " not for everyone at the review. Ask " + page.name() + " before you quote."));
        }
        return part;
    }

    private HtmlContainer notes() {
        HtmlContainer part = more("Your notes from the review");
        List<Agenda.Topic> noted = desk.orders().of(page.id()).topics().stream()
                .filter(topic -> !topic.notes().isBlank())
                .toList();
        if (noted.isEmpty()) {
            part.add(text("p", "soft", "None. You can take notes topic by topic on “Running order”."));
        }
        noted.forEach(topic -> part.add(tag("div", "", text("b", "", topic.words()), ownWords(topic.notes()))));
        return part;
    }

    private HtmlContainer phrases() {
        HtmlContainer part = more("Phrases");
        HtmlContainer buttons = tag("div", "stack-s");
        Templates.phrases(desk.settings().get(Templates.PHRASES), page.name())
                .forEach(phrase -> buttons.add(button("btn wide", phrase, () -> editor.append(phrase))));
        part.add(text("p", "soft", "One press puts it at the end of the part you wrote in last."), buttons);
        return part;
    }

    private HtmlContainer versions() {
        HtmlContainer part = more("Earlier versions");
        List<Version> all = desk.drafts().versions(page.id());
        if (all.isEmpty()) {
            part.add(text("p", "soft", "None yet."));
        }
        part.add(list("ul", "s-list", all.stream().limit(20).map(this::version).toList()));
        return part;
    }

    private HtmlContainer version(Version version) {
        String what = version.writer().fullName() + ", " + desk.dates().moment(version.savedAt())
                + (version.apart() ? ", kept apart" : "");
        HtmlContainer button = button("btn", "Go back to this", () -> editor.take(version));
        button.add(text("span", "hidden-text", ": " + what));
        return tag("li", "", tag("div", "", text("span", "", what), tag("div", "btns", button)));
    }

    private static HtmlContainer more(String words) {
        return tag("details", "s-card s-more", text("summary", "", words));
    }
}
