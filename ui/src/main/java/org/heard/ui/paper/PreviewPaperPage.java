package org.heard.ui.paper;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.heard.base.ErrorCode;
import org.heard.base.PortalException;
import org.heard.base.Role;
import org.heard.form.FormDefinition;
import org.heard.form.FormLibrary;
import org.heard.paper.PdfPictures;
import org.heard.questions.QuestionSet;
import org.heard.questions.QuestionSets;
import org.heard.ui.page.At;
import org.heard.ui.page.Frame;
import org.heard.ui.page.LightPage;

/**
 * The booklet of a draft as it comes out of the printer, page by page: {@code /preview-paper/spring}, and its pages as pictures,
 * {@code /preview-paper/spring/1.png}. Where a code would be, it says that this is a preview.
 */
@Singleton
@At("/preview-paper/*")
final class PreviewPaperPage extends LightPage {
    private static final String BASE = "/preview-paper/";
    private static final String NO_CODE = "PREVIEW";
    private static final Pattern PATH = Pattern.compile("/([a-z0-9-]{1,36})(?:/([0-9]{1,3})\\.png)?");

    private final transient QuestionSets sets;
    private final transient BookletPaper paper;

    /** The booklet that was asked for last: its pages are asked for one by one. */
    private transient volatile Printed last = new Printed("", "", new byte[0]);

    private record Printed(String slug, String set, byte[] pdf) {}

    PreviewPaperPage(QuestionSets sets, BookletPaper paper) {
        this.sets = sets;
        this.paper = paper;
    }

    @Override
    protected void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        only(Role.ADMINISTRATOR, Role.MANAGER);
        Matcher path = PATH.matcher(String.valueOf(request.getPathInfo()));
        if (!path.matches()) {
            throw new PortalException(ErrorCode.NOT_FOUND);
        }
        byte[] pdf = pdf(path.group(1));
        if (path.group(2) == null) {
            List<String> pages = IntStream.rangeClosed(1, PdfPictures.pages(pdf))
                    .mapToObj(page -> BASE + path.group(1) + "/" + page + ".png?" + request.getParameter("v"))
                    .toList();
            Frame frame = frame(
                    request, "Heard", "12-17", Frame.Corner.SIGN_OUT, BASE + path.group(1), List.of("preview.js"));
            show(response, "paper/preview", Map.of("frame", frame, "pages", pages));
            return;
        }
        byte[] picture = PdfPictures.page(pdf, Integer.parseInt(path.group(2)))
                .orElseThrow(() -> new PortalException(ErrorCode.NOT_FOUND));
        response.setContentType("image/png");
        response.setContentLength(picture.length);
        response.getOutputStream().write(picture);
    }

    private byte[] pdf(String slug) {
        QuestionSet set = sets.open(slug);
        String version = set.newest().id() + " " + set.newest().at();
        Printed printed = last;
        if (!printed.slug().equals(slug) || !printed.set().equals(version)) {
            FormDefinition form = sets.drawn(set, set.newest().set());
            BookletSheet.Style style =
                    form.kind().equals(FormLibrary.SHOW_ME) ? BookletSheet.Style.SYMBOLS : BookletSheet.Style.NORMAL;
            printed = new Printed(slug, version, paper.pdf(form, NO_CODE, NO_CODE, style));
            last = printed;
        }
        return printed.pdf();
    }
}
