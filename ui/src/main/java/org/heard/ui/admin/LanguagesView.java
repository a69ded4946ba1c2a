package org.heard.ui.admin;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.heading;
import static org.heard.ui.staff.Markup.list;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.tagged;
import static org.heard.ui.staff.Markup.text;
import static org.heard.ui.staff.Markup.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.heard.base.Role;
import org.heard.identity.People;
import org.heard.language.Checked;
import org.heard.language.Language;
import org.heard.language.LanguageChecks;
import org.heard.language.Languages;
import org.heard.ui.page.Texts;
import org.heard.ui.page.WordsChecked;
import org.heard.ui.staff.For;
import org.heard.ui.staff.StaffDates;
import org.heard.ui.staff.StaffLayout;

/**
 * The words that a machine translated, beside the English ones, part by part, and who has checked them. Until every part of a
 * language is checked, each page in it says that a machine made its words.
 */
@Prototype
@Route("languages")
@PageTitle("Languages – Heard")
@For(Role.ADMINISTRATOR)
public class LanguagesView extends Div {
    private final LanguageChecks checks;
    private final WordsChecked words;
    private final Texts texts;
    private final People people;
    private final StaffDates dates;

    LanguagesView(
            Languages languages,
            LanguageChecks checks,
            WordsChecked words,
            Texts texts,
            People people,
            StaffDates dates) {
        this.checks = checks;
        this.words = words;
        this.texts = texts;
        this.people = people;
        this.dates = dates;
        setClassName("view");
        add(
                heading("Languages"),
                text(
                        "p",
                        "soft",
                        "A machine translated these words. Let somebody who speaks the language and knows children read"
                                + " them. Then say so here: when all parts are checked, pages stop saying that a machine"
                                + " made their words."));
        languages.examined().forEach(language -> add(language(language)));
    }

    private HtmlContainer language(Language language) {
        HtmlContainer box = card("s-card", language.englishName());
        words.parts().stream()
                .filter(part -> !words.words(language, part).isEmpty())
                .forEach(part -> box.add(part(language, part)));
        return box;
    }

    private HtmlContainer part(Language language, String part) {
        SortedMap<String, String> translated = words.words(language, part);
        HtmlContainer details = tag("details", "");
        HtmlContainer state = tag("div", "stack-s");
        HtmlContainer summary = tag(
                "summary",
                "",
                words(name(part) + ": " + translated.size() + " texts "),
                mark(language, part, translated));
        details.add(summary, state);
        // Thousands of texts: each part comes when somebody opens it.
        details.getElement().addEventListener("toggle", _ -> open(language, part, translated, summary, state));
        return details;
    }

    private void open(
            Language language,
            String part,
            SortedMap<String, String> translated,
            HtmlContainer summary,
            HtmlContainer state) {
        if (state.getComponentCount() > 0) {
            return;
        }
        state.add(
                list(
                        "ul",
                        "stack-s",
                        translated.entrySet().stream()
                                .map(text -> pair(language, part, text))
                                .toList()),
                button("btn", "I have checked these " + language.englishName() + " words", () -> {
                    checks.signOff(language.tag(), part, translated);
                    summary.removeAll();
                    summary.add(
                            words(name(part) + ": " + translated.size() + " texts "), mark(language, part, translated));
                    StaffLayout.say(name(part) + " in " + language.englishName() + " is checked.");
                }));
    }

    private Component mark(Language language, String part, SortedMap<String, String> translated) {
        Optional<Checked> check = checks.check(language.tag(), part, translated);
        return check.map(one -> tagged(
                        "done",
                        "tick",
                        "Checked by " + people.person(one.by()).fullName() + " " + dates.moment(one.at())))
                .orElseGet(() -> tagged("late", "late", "Machine-made, to be checked by a person"));
    }

    private HtmlContainer pair(Language language, String part, Map.Entry<String, String> text) {
        boolean question = part.equals(WordsChecked.QUESTIONS);
        String english = question ? text.getKey() : texts.of("en").getOrDefault(text.getKey(), "");
        HtmlContainer own = text("p", "", text.getValue());
        own.getElement()
                .setAttribute("lang", language.locale().toLanguageTag())
                .setAttribute("dir", language.direction());
        return tag("li", "", text("p", "soft small", english), own);
    }

    private static String name(String part) {
        return part.substring(0, 1).toUpperCase(java.util.Locale.UK) + part.substring(1);
    }
}
