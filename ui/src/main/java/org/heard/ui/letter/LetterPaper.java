package org.heard.ui.letter;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.heard.accessibility.symbols.Symbol;
import org.heard.accessibility.symbols.SymbolFile;
import org.heard.accessibility.symbols.SymbolSets;
import org.heard.language.Speaking;
import org.heard.minutes.Letter;
import org.heard.minutes.Translations.Translated;
import org.heard.paper.Pdf;
import org.heard.paper.Xhtml;
import org.jspecify.annotations.Nullable;

/** A letter on paper: the words, then the same with pictures, with the makers of the pictures below. */
@Singleton
public final class LetterPaper {
    private static final String RULES = """
            .you { margin: 6pt 0 6pt 30pt; padding: 6pt 10pt; border: 1pt solid #b98a1b; border-radius: 8pt; background: #fde2a9; }
            .decision { border-left: 3pt solid #17575f; padding-left: 8pt; margin: 8pt 0; }
            table.easy td { vertical-align: middle; padding: 6pt 10pt; font-size: 16pt; }
            table.easy img { width: 64pt; height: 64pt; }
            .credit { font-size: 8pt; }
            .beside { font-size: 9pt; margin-top: 0; color: #444; }
            .apart { page-break-before: always; }
            """;

    private final Pdf pdf;
    private final LetterSheets sheets;

    LetterPaper(Pdf pdf, LetterSheets sheets) {
        this.pdf = pdf;
        this.sheets = sheets;
    }

    /** @param own the lines in the language it is printed in; the English stands below each */
    byte[] of(Letter letter, Translated own) {
        LetterModel model = sheets.of(letter, "", false, false, List.of(), own);
        String title = t("letter.title", model.iro());
        StringBuilder body = new StringBuilder("<h1>" + escape(title) + "</h1>");
        if (!model.after().isEmpty()) {
            body.append(p(t("letter.after", model.after())));
        }
        model.parts().forEach(part -> add(body, part));
        model.heldBack().forEach(held -> body.append(p(held)));
        if (!model.translatedBy().isEmpty()) {
            body.append(p(t("letter.translated", model.translatedBy(), model.iro())));
        }
        if (!model.easy().isEmpty()) {
            addEasy(body, model, letter);
        }
        return pdf.of(body.toString(), title, Speaking.now().toLanguageTag(), RULES);
    }

    private static void add(StringBuilder body, LetterModel.Part part) {
        if (!part.heading().isEmpty()) {
            body.append("<h2>").append(escape(part.heading())).append("</h2>");
        }
        part.lines()
                .forEach(line ->
                        body.append(written(line.words(), line.own(), line.quote() ? "<p class=\"you\"" : "<p")));
        part.decisions().forEach(decision -> {
            if (decision.wish() != null) {
                body.append("<p class=\"you\">").append(escape(decision.wish())).append("</p>");
            }
            body.append("<div class=\"decision\"><p><strong>")
                    .append(escape(decision.answer()))
                    .append("</strong></p>")
                    .append(written(decision.what(), decision.own(), "<p"));
            if (!decision.who().isEmpty()) {
                body.append(p(decision.who()));
            }
            String reason = decision.reason();
            if (reason != null) {
                body.append(p(Objects.requireNonNullElse(decision.because(), "")))
                        .append(written(reason, decision.ownReason(), "<p"));
            }
            body.append("</div>");
        });
    }

    private void addEasy(StringBuilder body, LetterModel model, Letter letter) {
        body.append("<h2 class=\"apart\">")
                .append(escape(t("letter.paper.pictures")))
                .append("</h2><table class=\"easy\">");
        for (int i = 0; i < model.easy().size(); i++) {
            body.append("<tr><td>");
            sheets.picture(letter.easy().get(i).picture()).ifPresent(symbol -> body.append(image(symbol)));
            LetterModel.Row row = model.easy().get(i);
            body.append("</td><td>")
                    .append(written(row.words(), row.own(), "<p"))
                    .append("</td></tr>");
        }
        body.append("</table>");
        SymbolSets.attributions()
                .forEach(line ->
                        body.append("<p class=\"credit\">").append(escape(line)).append("</p>"));
    }

    private static String image(Symbol symbol) {
        return Xhtml.picture("image/svg+xml", SymbolFile.read(symbol).getBytes(StandardCharsets.UTF_8), symbol.label());
    }

    /** In the language it is printed in where there is that, with the English below; else the English. */
    private static String written(String english, @Nullable String own, String tag) {
        return own == null
                ? tag + " lang=\"en-GB\" dir=\"ltr\">" + escape(english) + "</p>"
                : tag + ">" + escape(own) + "</p><p class=\"beside\" lang=\"en-GB\" dir=\"ltr\">" + escape(english)
                        + "</p>";
    }

    private String t(String key, Object... put) {
        return sheets.t(key, put);
    }

    private static String p(String words) {
        return "<p>" + escape(words) + "</p>";
    }

    private static String escape(String words) {
        return Xhtml.escape(words);
    }
}
