package org.heard.ui.paper;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.heard.form.FormDefinition;
import org.heard.form.Voice;
import org.heard.language.InEnglish;
import org.heard.paper.Pdf;
import org.heard.ui.page.SquareCode;
import org.heard.ui.page.Texts;

/** A question set as a booklet, for a child or to look at. */
@Singleton
final class BookletPaper {
    private final PaperPictures pictures;
    private final Texts texts;
    private final TemplateEngine templates;
    private final Pdf pdf;
    private final String address;

    BookletPaper(
            PaperPictures pictures,
            Texts texts,
            TemplateEngine templates,
            Pdf pdf,
            @Value("${heard.address}") String address) {
        this.pictures = pictures;
        this.texts = texts;
        this.templates = templates;
        this.pdf = pdf;
        this.address = address;
    }

    /**
     * The booklet as PDF.
     *
     * @param printed the code as people read it, for example {@code K7M2 PQ9D}
     * @param code the code itself
     */
    byte[] pdf(FormDefinition form, String printed, String code, BookletSheet.Style style) {
        BookletSheet sheet = new BookletSheet(
                form.title(),
                form.intro(),
                form.voice() == Voice.CHILD,
                printed,
                square(SquareCode.of(address + "/paper/" + code)),
                style,
                form.questions(),
                pictures,
                texts,
                Locale.forLanguageTag(form.language()));
        return pdf.of(xhtml(sheet), sheet.title(), form.language(), rules(sheet));
    }

    private String xhtml(BookletSheet sheet) {
        StringOutput out = new StringOutput();
        templates.render("paper/booklet.jte", Map.of("sheet", sheet), out);
        return InEnglish.plain(out.toString());
    }

    /** On every page: the square above, the code and the page's number below. */
    private static String rules(BookletSheet sheet) {
        return """
                @page { margin: 27mm 18mm 20mm; @top-right { content: element(corner); vertical-align: bottom; }
                  @bottom-left { content: "%s – " counter(page); font-family: Heard, "Heard wide"; font-size: 11pt; } }
                .corner { position: running(corner); text-align: right; } .corner img { width: 18mm; height: 18mm; }
                .question { page-break-inside: avoid; margin-bottom: 16pt; } .question h2 img { width: 44pt; height: 44pt; vertical-align: middle; }
                .choices td { border: 0.75pt solid #57534e; vertical-align: middle; } .choices td.tick { width: 22pt; } .choices td.face { width: 40pt; }
                .large .choices td.face { width: 66pt; } .choices img { width: 32pt; height: 32pt; } .large .choices img { width: 58pt; height: 58pt; }
                .tickbox { border: 1.5pt solid #1c1917; width: 14pt; height: 14pt; } .line { border-bottom: 0.75pt solid #57534e; height: 26pt; }
                .who { font-size: 0.85em; } .mat th, .mat td { border: 0.75pt solid #57534e; padding: 4pt; text-align: center; vertical-align: middle; }
                .mat th.what { text-align: start; font-weight: 400; } .mat img { width: 26pt; height: 26pt; } .large .mat img { width: 40pt; height: 40pt; } .mat .tickbox { margin: 0 auto; }
                """.formatted(sheet.code());
    }

    private static String square(SquareCode square) {
        return PaperPictures.svg("""
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%1$d" viewBox="0 0 %1$d %1$d">\
                <rect width="%1$d" height="%1$d" fill="#fff"/><path d="%2$s"/></svg>""".formatted(square.side(), square.path()).getBytes(StandardCharsets.UTF_8));
    }
}
