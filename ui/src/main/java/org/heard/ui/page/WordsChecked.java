package org.heard.ui.page;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.heard.form.FormLibrary;
import org.heard.form.FormTexts;
import org.heard.language.Language;
import org.heard.language.LanguageChecks;
import org.heard.language.Languages;

/** Whether somebody has checked everything that a machine translated into a language; until then each page says so. */
@Singleton
public class WordsChecked {
    /** The part that holds what question sets ask. */
    public static final String QUESTIONS = "questions";

    private final Texts texts;
    private final FormTexts forms;
    private final Languages languages;
    private final LanguageChecks checks;
    private final FormLibrary library;

    WordsChecked(Texts texts, FormTexts forms, Languages languages, LanguageChecks checks, FormLibrary library) {
        this.library = library;
        this.texts = texts;
        this.forms = forms;
        this.languages = languages;
        this.checks = checks;
    }

    public boolean all(Locale locale) {
        Language language = languages.of(locale);
        return !language.examined()
                || parts().stream()
                        .allMatch(part -> checks.isChecked(language.tag(), part, words(language, part))
                                || part.equals(QUESTIONS) && everySet(language));
    }

    /** What one question set says is checked under this name, in the editor. */
    public static String set(String slug) {
        return "q-" + slug;
    }

    private boolean everySet(Language language) {
        return library.asked().stream()
                .allMatch(form -> checks.isChecked(language.tag(), set(form.slug()), forms.of(form, language.tag())));
    }

    /** What is checked as a whole: each file of texts, and the questions. */
    public List<String> parts() {
        return Stream.concat(Texts.AREAS.stream(), Stream.of(QUESTIONS)).toList();
    }

    /** The words of one part: by key, the questions by their English text. */
    public SortedMap<String, String> words(Language language, String part) {
        return part.equals(QUESTIONS) ? forms.texts(language.tag()) : texts.of(language.tag(), part);
    }
}
