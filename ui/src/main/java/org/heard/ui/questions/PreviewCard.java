package org.heard.ui.questions;

import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.heard.language.Language;
import org.heard.language.Languages;
import org.heard.ui.staff.OneOf;
import org.heard.ui.staff.Pick;

/** The set as they see it, 320 px wide: the page itself, not a picture of it. It can be filled in; nothing is kept. */
final class PreviewCard extends HtmlContainer {
    private final String slug;
    private final HtmlContainer page = tag("iframe", "s-preview");
    private final OneOf<String> look;
    private final Pick language;
    private String question = "";
    private int times;

    PreviewCard(String slug, Languages languages) {
        super("div");
        this.slug = slug;
        look = new OneOf<>("How they see it", "preview-look", "words")
                .option("words", "Words")
                .option("simple", "Easy words")
                .option("pictures", "Pictures")
                .option("paper", "Paper")
                .whenChosen(_ -> refresh());
        Map<String, String> offered = new LinkedHashMap<>();
        languages.offered().forEach(one -> offered.put(one.tag(), name(one)));
        language = new Pick("preview-language", "Language", offered, "en");
        language.addValueChangeListener(_ -> refresh());
        page.getElement().setAttribute("title", "Preview, 320 pixels wide");
        look.addClassName("s-two");
        add(card(
                "s-card",
                "Preview",
                look,
                language.field(),
                page,
                text("p", "soft small", "It works: try it. Nothing you answer here is kept.")));
    }

    /** Shows another question, or the same one as it is now. */
    void show(String key) {
        question = key;
        refresh();
    }

    void refresh() {
        times++;
        String rest = "?look=" + look.value() + "&in=" + language.getValue() + "&v=" + times + "#" + question;
        String path = look.value().equals("paper") ? "/preview-paper/" : "/preview/";
        page.getElement().setAttribute("src", path + slug + rest);
    }

    private static String name(Language one) {
        return one.isEnglish() ? one.englishName() : one.englishName() + " (" + one.name() + ")";
    }
}
