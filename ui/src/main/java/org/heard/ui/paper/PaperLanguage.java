package org.heard.ui.paper;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import org.heard.base.ChildId;
import org.heard.consultation.Booklet;
import org.heard.form.FormDefinition;
import org.heard.form.FormTexts;
import org.heard.identity.People;
import org.heard.language.Language;
import org.heard.language.Languages;

/** In which language a booklet is printed and put in: the one asked for, else the child's own where the portal speaks it. */
@Singleton
final class PaperLanguage {
    private final Languages languages;
    private final FormTexts forms;
    private final People people;

    PaperLanguage(Languages languages, FormTexts forms, People people) {
        this.languages = languages;
        this.forms = forms;
        this.people = people;
    }

    Language of(HttpServletRequest request, ChildId child) {
        String asked = request.getParameter("language");
        return asked == null ? own(child) : languages.find(asked).orElse(languages.english());
    }

    private Language own(ChildId child) {
        String name = people.child(child).language();
        return languages.offered().stream()
                .filter(one -> one.englishName().equalsIgnoreCase(name))
                .findFirst()
                .orElse(languages.english());
    }

    /** What nobody has translated stays English. */
    FormDefinition form(Booklet booklet, Language language) {
        return forms.in(language.locale(), booklet.form(), text -> text);
    }
}
