package org.heard.ui.paper;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.heard.base.ChildId;
import org.heard.base.ErrorCode;
import org.heard.base.PortalException;
import org.heard.base.Role;
import org.heard.consultation.Booklet;
import org.heard.consultation.Booklets;
import org.heard.language.InEnglish;
import org.heard.paper.Pdf;
import org.heard.ui.page.At;
import org.heard.ui.page.LightPage;
import org.heard.ui.page.SquareCode;
import org.jspecify.annotations.Nullable;

/** A child's question set as PDF: {@code /booklet/12?style=large}; styles are {@code normal}, {@code large} and {@code symbols}. */
@Singleton
@At("/booklet/*")
final class BookletPage extends LightPage {
    private static final Pattern PATH = Pattern.compile("/([0-9]{1,18})");

    private final transient Booklets booklets;
    private final transient PaperPictures pictures;
    private final transient TemplateEngine templates;
    private final transient Pdf pdf;
    private final String address;

    BookletPage(
            Booklets booklets,
            PaperPictures pictures,
            TemplateEngine templates,
            Pdf pdf,
            @Value("${heard.address}") String address) {
        this.booklets = booklets;
        this.pictures = pictures;
        this.templates = templates;
        this.pdf = pdf;
        this.address = address;
    }

    @Override
    protected void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        only(Role.IRO, Role.SOCIAL_WORKER, Role.MANAGER, Role.ADMINISTRATOR);
        var path = PATH.matcher(String.valueOf(request.getPathInfo()));
        if (!path.matches()) {
            throw new PortalException(ErrorCode.NOT_FOUND);
        }
        Booklet booklet = booklets.prepare(new ChildId(Long.parseLong(path.group(1))));
        BookletSheet sheet = sheet(booklet, style(request.getParameter("style")));
        byte[] printed = pdf.of(xhtml(sheet), sheet.title(), booklet.form().language(), rules(sheet));
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "inline; filename=\"booklet-" + booklet.code() + ".pdf\"");
        response.setContentLength(printed.length);
        response.getOutputStream().write(printed);
    }

    private BookletSheet sheet(Booklet booklet, BookletSheet.Style style) {
        return new BookletSheet(
                booklet.form().title(),
                booklet.form().intro(),
                booklet.spacedCode(),
                square(SquareCode.of(address + "/paper/" + booklet.code())),
                style,
                booklet.form().questions(),
                pictures,
                texts);
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
                .who { font-size: 0.85em; }
                """.formatted(sheet.code());
    }

    private static String square(SquareCode square) {
        return PaperPictures.svg("""
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%1$d" viewBox="0 0 %1$d %1$d">\
                <rect width="%1$d" height="%1$d" fill="#fff"/><path d="%2$s"/></svg>""".formatted(square.side(), square.path()).getBytes(StandardCharsets.UTF_8));
    }

    private static BookletSheet.Style style(@Nullable String name) {
        for (BookletSheet.Style style : BookletSheet.Style.values()) {
            if (style.name().toLowerCase(Locale.ROOT).equals(name)) {
                return style;
            }
        }
        return BookletSheet.Style.NORMAL;
    }
}
