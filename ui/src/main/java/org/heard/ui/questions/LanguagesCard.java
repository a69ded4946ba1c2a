package org.heard.ui.questions;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.list;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.tagged;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.heard.form.FormDefinition;
import org.heard.identity.People;
import org.heard.language.Language;
import org.heard.language.LanguageChecks;
import org.heard.language.Languages;
import org.heard.questions.QuestionSets;
import org.heard.questions.Translating;
import org.heard.ui.page.WordsChecked;
import org.heard.ui.staff.Pick;
import org.heard.ui.staff.StaffDates;
import org.heard.ui.staff.StaffLayout;
import org.heard.ui.staff.TypedBox;

/** What the question at hand says in another language, and who has checked that the whole set says it well. */
final class LanguagesCard extends HtmlContainer {
    private static final int LONGEST = 2000;

    private final QuestionSets sets;
    private final Translating translating;
    private final LanguageChecks checks;
    private final Languages languages;
    private final People people;
    private final StaffDates dates;
    private final Runnable changed;
    private String chosen = "";

    LanguagesCard(
            QuestionSets sets,
            Translating translating,
            LanguageChecks checks,
            Languages languages,
            People people,
            StaffDates dates,
            Runnable changed) {
        super("div");
        this.sets = sets;
        this.translating = translating;
        this.checks = checks;
        this.languages = languages;
        this.people = people;
        this.dates = dates;
        this.changed = changed;
    }

    void show(Editing editing, String key) {
        removeAll();
        Map<String, String> offered = new LinkedHashMap<>();
        offered.put("", "Choose one");
        languages.examined().forEach(one -> offered.put(one.tag(), one.englishName()));
        Pick pick = new Pick("translate-to", "Language", offered, chosen);
        pick.addValueChangeListener(event -> {
            chosen = event.getValue();
            show(editing, key);
        });
        HtmlContainer card = card("s-card", "In other languages", pick.field());
        languages.find(chosen).ifPresent(language -> {
            card.add(state(editing, language));
            card.add(list("ul", "stack", rows(editing, key, language)));
        });
        add(card);
    }

    private HtmlContainer state(Editing editing, Language language) {
        FormDefinition form = sets.drawn(editing.set(), editing.draft());
        SortedMap<String, String> words = translating.of(form, language.tag());
        String part = WordsChecked.set(editing.set().slug());
        HtmlContainer mark = checks.check(language.tag(), part, words)
                .map(one -> tagged(
                        "done",
                        "tick",
                        "Checked by " + people.person(one.by()).fullName() + " " + dates.moment(one.at())))
                .orElseGet(() -> tagged("late", "late", "Machine-made, to be checked by a person"));
        String name = language.englishName();
        return tag(
                "div",
                "stack-s",
                tag("p", "", mark),
                tag("div", "btns", button("btn", "I have checked the " + name + " words of the whole set", () -> {
                    // What is there now: it may have been typed since this card was drawn.
                    checks.signOff(
                            language.tag(),
                            part,
                            translating.of(sets.drawn(editing.set(), editing.draft()), language.tag()));
                    StaffLayout.say("The " + name + " words of this set are checked.");
                    changed.run();
                })));
    }

    private List<HtmlContainer> rows(Editing editing, String key, Language language) {
        FormDefinition whole = sets.drawn(editing.set(), editing.draft());
        FormDefinition one = sets.drawn(
                editing.set(),
                editing.draft()
                        .withQuestions(
                                editing.draft().question(key).map(List::of).orElse(List.of())));
        SortedMap<String, String> words = translating.of(whole, language.tag());
        List<HtmlContainer> rows = new ArrayList<>();
        for (String english : translating.texts(one)) {
            TypedBox box = new TypedBox("tr-" + rows.size(), english, "", 1, LONGEST);
            box.getElement()
                    .setAttribute("lang", language.locale().toLanguageTag())
                    .setAttribute("dir", language.direction());
            box.setValue(words.getOrDefault(english, ""));
            box.addValueChangeListener(event -> {
                translating.say(language.tag(), english, event.getValue());
                changed.run();
            });
            rows.add(tag("li", "", box.field()));
        }
        if (rows.isEmpty()) {
            rows.add(text("li", "", "There is nothing to translate."));
        }
        return rows;
    }
}
