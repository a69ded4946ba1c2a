package org.heard.ui.words;

import static org.heard.ui.staff.Markup.ownWords;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Image;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.heard.accessibility.symbols.Symbol;
import org.heard.accessibility.symbols.SymbolSets;
import org.heard.base.PersonId;
import org.heard.consultation.Given;
import org.heard.consultation.Sent;
import org.heard.form.Answer;
import org.heard.form.FormTexts;
import org.heard.form.Question;
import org.heard.form.Voice;
import org.heard.identity.People;
import org.heard.identity.Person;
import org.heard.language.Language;
import org.heard.language.Languages;

/** Somebody's answer in their own colour and shape, word for word, with what they made beside it. */
@Singleton
class Bubbles {
    private final People people;
    private final MadeThings made;
    private final MatParts mats;
    private final FormTexts forms;
    private final Languages languages;
    private final SymbolSets symbols = new SymbolSets();
    private final Map<String, Optional<String>> pictures = new ConcurrentHashMap<>();

    Bubbles(People people, MadeThings made, MatParts mats, FormTexts forms, Languages languages) {
        this.people = people;
        this.made = made;
        this.mats = mats;
        this.forms = forms;
        this.languages = languages;
    }

    HtmlContainer of(Sent sent, Given given, Question question) {
        HtmlContainer answer = tag("div", "stack-s");
        if (!given.answer().withoutAttachments().skipped()) {
            answer.add(words(given, question, sent.voice()));
        }
        String colour = "said" + colour(sent.voice());
        made.of(sent.child(), given, sent.author().shortName(), colour).ifPresent(answer::add);
        return answer;
    }

    private HtmlContainer words(Given given, Question question, Voice voice) {
        HtmlContainer bubble = tag("div", "said" + colour(voice));
        HtmlContainer lines = tag("div", "stack-s");
        mats.of(question, given.answer()).forEach(lines::add);
        Answer answer = withoutMats(given.answer().withoutAttachments());
        Language language = languages.of(given.language());
        List<Answer.Line> english = answer.inWords(question, this::name);
        if (language.isEnglish()) {
            english.forEach(line -> lines.add(row(line, ownWords(line.text()))));
        } else {
            Question asked = forms.in(language.locale(), question, text -> text);
            List<Answer.Line> own = answer.inWords(asked, this::name);
            for (int i = 0; i < own.size(); i++) {
                lines.add(line(own.get(i), english.get(i), language));
            }
            lines.add(text("span", "soft small", "In " + language.englishName()));
        }
        if (given.hand() != null) {
            lines.add(text("span", "soft small", "Given " + given.hand().wording()));
        }
        bubble.add(lines);
        return bubble;
    }

    /** A mat is seen as it lay; saying it again in lines would be twice. */
    private static Answer withoutMats(Answer answer) {
        Map<String, Answer.Value> values = new LinkedHashMap<>(answer.values());
        values.values().removeIf(Answer.Value.Placed.class::isInstance);
        return new Answer(values);
    }

    /** In the words they chose, with what these mean below; nobody translates what somebody wrote. */
    private HtmlContainer line(Answer.Line own, Answer.Line english, Language language) {
        HtmlContainer words = ownWords(own.text());
        words.getElement()
                .setAttribute("lang", language.locale().toLanguageTag())
                .setAttribute("dir", "auto");
        HtmlContainer row = row(english, words);
        if (!own.text().equals(english.text())) {
            row.add(text("span", "soft small", english.text()));
        }
        return row;
    }

    private HtmlContainer row(Answer.Line line, HtmlContainer words) {
        HtmlContainer row = tag("div", "said-line");
        picture(line).ifPresent(path -> row.add(new Image(path, "")));
        HtmlContainer said = tag("div", "");
        if (line.label() != null) {
            said.add(text("span", "soft small", line.label()));
        }
        said.add(words);
        row.add(said);
        return row;
    }

    private Optional<String> picture(Answer.Line line) {
        String concept = line.picture();
        return concept == null
                ? Optional.empty()
                : pictures.computeIfAbsent(concept, key -> symbols.find(key).map(Symbol::path));
    }

    /** What a person in "my way" is called; their number when the portal does not know them any more. */
    String name(String number) {
        return number.matches("\\d{1,18}")
                ? people.find(new PersonId(Long.parseLong(number)))
                        .map(Person::shortName)
                        .orElse("somebody")
                : number;
    }

    private static String colour(Voice voice) {
        return switch (voice) {
            case CHILD -> "";
            case ADVOCATE -> " by-advocate";
            case CARER, PARENT -> " by-carer";
        };
    }
}
