package org.heard.ui.paper;

import jakarta.inject.Singleton;
import java.util.Locale;
import org.heard.base.ChildId;
import org.heard.identity.People;
import org.heard.paper.Pdf;
import org.heard.paper.Xhtml;
import org.heard.ui.page.Texts;

/** The one page with names on it: it goes on top, and comes off before the booklet goes through other hands. */
@Singleton
final class CoverPaper {
    private final WhoComes whoComes;
    private final People people;
    private final Texts texts;
    private final Pdf pdf;

    CoverPaper(WhoComes whoComes, People people, Texts texts, Pdf pdf) {
        this.whoComes = whoComes;
        this.people = people;
        this.texts = texts;
        this.pdf = pdf;
    }

    byte[] pdf(ChildId child, Locale locale) {
        String title =
                texts.get(locale, "paper.cover", people.person(child.person()).shortName());
        StringBuilder body = new StringBuilder("<h1>" + Xhtml.escape(title) + "</h1><p>"
                + Xhtml.escape(texts.get(locale, "paper.cover.off")) + "</p><h2>"
                + Xhtml.escape(texts.get(locale, "paper.cover.who")) + "</h2><ul>");
        whoComes.to(child)
                .forEach(person -> body.append("<li>")
                        .append(Xhtml.escape(person.fullName()))
                        .append("</li>"));
        return pdf.of(body.append("</ul>").toString(), title, locale.toLanguageTag());
    }
}
