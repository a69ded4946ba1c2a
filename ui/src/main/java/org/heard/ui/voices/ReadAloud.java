package org.heard.ui.voices;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.heard.form.FormDefinition;
import org.heard.form.FormLibrary;
import org.heard.form.FormTexts;
import org.heard.form.Question;
import org.heard.language.Language;
import org.heard.speech.Aloud;
import org.heard.ui.page.Texts;

/** What the portal says to everybody, sentence by sentence, as it is read aloud. */
@Singleton
class ReadAloud {
    /** Areas of the light pages whose words children and helpers listen to. */
    private static final Map<String, String> PAGES = pages();

    private static final String PAGE = "page/";

    private final FormLibrary library;
    private final FormTexts forms;
    private final Texts texts;

    ReadAloud(FormLibrary library, FormTexts forms, Texts texts) {
        this.library = library;
        this.forms = forms;
        this.texts = texts;
    }

    /**
     * Sentences that belong together.
     *
     * @param title in English: staff find their way by it
     */
    record Piece(String title, List<String> sentences) {}

    /** What can be chosen, by its name: the sets asked now, then the pages. */
    Map<String, String> wholes() {
        Map<String, String> wholes = new LinkedHashMap<>();
        library.asked().forEach(form -> wholes.put(form.slug(), "Questions: " + form.title()));
        PAGES.forEach((area, words) -> wholes.put(PAGE + area, "Pages: " + words));
        return wholes;
    }

    /** The sentences of one of them in a language; what nobody has translated is not among them. */
    List<Piece> of(String whole, Language language) {
        if (whole.startsWith(PAGE)) {
            Stream<String> said = texts.of(language.tag(), whole.substring(PAGE.length())).values().stream()
                    .filter(text -> !text.contains("{") && !text.contains("["));
            return List.of(new Piece(PAGES.getOrDefault(whole.substring(PAGE.length()), ""), sentences(said)));
        }
        return library.asked().stream()
                .filter(form -> form.slug().equals(whole))
                .flatMap(form -> pieces(form, language).stream())
                .toList();
    }

    private List<Piece> pieces(FormDefinition form, Language language) {
        Map<String, String> translated = forms.of(form, language.tag());
        List<Piece> pieces = new ArrayList<>();
        for (Question question : form.questions()) {
            Stream<String> said = forms.read(question).stream()
                    .map(text -> language.isEnglish() ? text : translated.getOrDefault(text, ""));
            pieces.add(new Piece((pieces.size() + 1) + ". " + question.title(), sentences(said)));
        }
        return pieces;
    }

    private static List<String> sentences(Stream<String> texts) {
        Set<String> sentences = new LinkedHashSet<>();
        texts.forEach(text -> sentences.addAll(Aloud.sentences(text)));
        return List.copyOf(sentences);
    }

    private static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("public", "Help now, privacy and the front page");
        pages.put("home", "A child’s own page");
        pages.put("say", "Around the questions");
        pages.put("letter", "Letters and what happened");
        pages.put("rights", "My rights");
        pages.put("settings", "How I like it");
        return pages;
    }
}
