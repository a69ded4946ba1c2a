package org.heard.ui.words;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.heard.identity.Child;
import org.heard.language.Languages;
import org.heard.preference.OwnPreferences;
import org.heard.preference.Preferences;
import org.heard.ui.page.Looks;
import org.heard.ui.page.Texts;
import org.heard.ui.staff.OneOf;
import org.heard.ui.staff.StaffLayout;

/** Somebody who knows a child proposes how pages could look and sound for them; the child says yes or no to it. */
@Singleton
class ProposedLikes {
    private static final String AS_IT_IS = "";
    private static final List<String> KINDS = List.of(
            "text",
            "theme",
            "letters",
            "spacing",
            "speech",
            "symbols",
            "questions",
            "tiles",
            "switches",
            "step",
            "hold");

    private final OwnPreferences preferences;
    private final Languages languages;
    private final Texts texts;

    ProposedLikes(OwnPreferences preferences, Languages languages, Texts texts) {
        this.preferences = preferences;
        this.languages = languages;
        this.texts = texts;
    }

    HtmlContainer of(Child child) {
        String name = child.person().shortName();
        Map<String, OneOf<String>> choices = new LinkedHashMap<>();
        OneOf<String> language = question("Language", "likes-language");
        languages.offered().forEach(one -> language.option(one.tag(), one.englishName()));
        choices.put("language", language);
        for (String kind : KINDS) {
            OneOf<String> choice = question(texts.get(Locale.UK, "settings." + kind), "likes-" + kind);
            Looks.KINDS
                    .getOrDefault(kind, List.of())
                    .forEach(value -> choice.option(value, texts.get(Locale.UK, "settings." + kind + "." + value)));
            choices.put(kind, choice);
        }
        HtmlContainer details = tag(
                "details",
                "s-more",
                text("summary", "", "Propose how pages look and sound for " + name),
                text("p", "soft", name + " sees what you propose and decides. Nothing changes before that."));
        choices.values().forEach(details::add);
        details.add(button("btn main", "Propose it", () -> propose(child, choices)));
        return details;
    }

    private void propose(Child child, Map<String, OneOf<String>> choices) {
        Preferences proposed = Preferences.NONE;
        for (Map.Entry<String, OneOf<String>> choice : choices.entrySet()) {
            if (!choice.getValue().value().equals(AS_IT_IS)) {
                proposed = proposed.with(choice.getKey(), choice.getValue().value());
            }
        }
        preferences.propose(child.id(), proposed);
        StaffLayout.say(
                proposed.isEmpty()
                        ? "Nothing is proposed now."
                        : child.person().shortName() + " sees this under “How I like it”, and decides.");
    }

    private static OneOf<String> question(String words, String name) {
        return new OneOf<>(words, name, AS_IT_IS).option(AS_IT_IS, "As it is");
    }
}
