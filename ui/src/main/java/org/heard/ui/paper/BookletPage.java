package org.heard.ui.paper;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.heard.base.ChildId;
import org.heard.base.ErrorCode;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.base.Role;
import org.heard.consultation.Booklet;
import org.heard.consultation.Booklets;
import org.heard.language.Language;
import org.heard.ui.page.At;
import org.heard.ui.page.LightPage;
import org.jspecify.annotations.Nullable;

/**
 * A question set as PDF: {@code /booklet/12?style=large&language=pl}; styles are {@code normal}, {@code large} and
 * {@code symbols}, and {@code cover} for the one page with the child's name on it. The child's own set, or with {@code set=show-me}
 * another one of children; with {@code for=34} the one of somebody who helps the child.
 */
@Singleton
@At("/booklet/*")
final class BookletPage extends LightPage {
    private static final Pattern PATH = Pattern.compile("/([0-9]{1,18})");

    private final transient Booklets booklets;
    private final transient BookletPaper paper;
    private final transient CoverPaper cover;
    private final transient PaperLanguage languages;

    BookletPage(Booklets booklets, BookletPaper paper, CoverPaper cover, PaperLanguage languages) {
        this.booklets = booklets;
        this.paper = paper;
        this.cover = cover;
        this.languages = languages;
    }

    @Override
    protected void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        only(Role.IRO, Role.SOCIAL_WORKER, Role.MANAGER, Role.ADMINISTRATOR);
        var path = PATH.matcher(String.valueOf(request.getPathInfo()));
        if (!path.matches()) {
            throw new PortalException(ErrorCode.NOT_FOUND);
        }
        Booklet booklet = booklet(request, new ChildId(Long.parseLong(path.group(1))));
        Language language = languages.of(request, booklet.child());
        String style = request.getParameter("style");
        byte[] printed = "cover".equals(style)
                ? cover.pdf(booklet.child(), language.locale())
                : paper.pdf(languages.form(booklet, language), booklet.spacedCode(), booklet.code(), style(style));
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "inline; filename=\"booklet-" + booklet.code() + ".pdf\"");
        response.setContentLength(printed.length);
        response.getOutputStream().write(printed);
    }

    private Booklet booklet(HttpServletRequest request, ChildId child) {
        String set = request.getParameter("set");
        String helper = request.getParameter("for");
        if (helper != null && helper.matches("[0-9]{1,18}")) {
            return booklets.prepareFor(child, new PersonId(Long.parseLong(helper)));
        }
        return set == null ? booklets.prepare(child) : booklets.prepare(child, set);
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
