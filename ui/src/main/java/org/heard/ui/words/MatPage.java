package org.heard.ui.words;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.accessibility.symbols.SymbolSets;
import org.heard.base.ChildId;
import org.heard.base.ErrorCode;
import org.heard.base.PortalException;
import org.heard.base.ReviewId;
import org.heard.base.Role;
import org.heard.consultation.Sent;
import org.heard.consultation.SentWords;
import org.heard.form.Answer;
import org.heard.form.Look;
import org.heard.form.Part;
import org.heard.form.Question;
import org.heard.form.Voice;
import org.heard.paper.Pdf;
import org.heard.paper.Xhtml;
import org.heard.review.Reviews;
import org.heard.symbol.MatPicture;
import org.heard.symbol.Mats;
import org.heard.ui.page.At;
import org.heard.ui.page.LightPage;

/**
 * The mats a child sent for a review, to show at the meeting and to print: {@code /mats/<review>/<question>.svg} or
 * {@code .png}, and all of them on paper as {@code /mats/<review>.pdf}. For those who may read the child's words; each look is
 * audited as a reading.
 */
@Singleton
@At("/mats/*")
final class MatPage extends LightPage {
    private static final Pattern ONE = Pattern.compile("/([0-9]{1,18})/([a-z0-9-]{1,40})\\.(svg|png)");
    private static final Pattern ALL = Pattern.compile("/([0-9]{1,18})\\.pdf");
    private static final int WIDTH = 1600;

    private final transient SentWords sentWords;
    private final transient Reviews reviews;
    private final transient Mats mats;
    private final transient Pdf pdf;

    MatPage(SentWords sentWords, Reviews reviews, Mats mats, Pdf pdf) {
        this.sentWords = sentWords;
        this.reviews = reviews;
        this.mats = mats;
        this.pdf = pdf;
    }

    /** One mat of an answer, drawn. */
    private record Drawn(String question, String title, String inWords, String svg) {}

    @Override
    protected void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        only(Role.IRO, Role.SOCIAL_WORKER);
        String path = String.valueOf(request.getPathInfo());
        Matcher one = ONE.matcher(path);
        Matcher all = ALL.matcher(path);
        if (one.matches()) {
            Drawn drawn = drawn(new ReviewId(Long.parseLong(one.group(1)))).stream()
                    .filter(mat -> mat.question().equals(one.group(2)))
                    .findFirst()
                    .orElseThrow(() -> new PortalException(ErrorCode.NOT_FOUND));
            picture(drawn, one.group(3), response);
        } else if (all.matches()) {
            paper(drawn(new ReviewId(Long.parseLong(all.group(1)))), response);
        } else {
            throw new PortalException(ErrorCode.NOT_FOUND);
        }
    }

    private List<Drawn> drawn(ReviewId review) {
        ChildId child = reviews.review(review).child();
        return sentWords.forReview(review).stream()
                .filter(sent -> sent.voice() == Voice.CHILD)
                .flatMap(sent -> drawn(child, sent))
                .toList();
    }

    private Stream<Drawn> drawn(ChildId child, Sent sent) {
        return sent.given().stream().flatMap(given -> {
            Question question = sent.form().question(given.question()).orElseThrow();
            return question.parts().stream()
                    .flatMap(part -> part instanceof Part.Mat mat ? Stream.of(mat) : Stream.empty())
                    .flatMap(mat -> given.answer().placed(mat.key()).stream()
                            .map(placed -> drawn(child, question, mat, placed)));
        });
    }

    private Drawn drawn(ChildId child, Question question, Part.Mat mat, Answer.Value.Placed placed) {
        String title = Look.WORDS.title(question);
        Answer only = new Answer(Map.of(mat.key(), placed));
        String words = only.inWords(question).stream()
                .map(line -> line.label() + ": " + line.text())
                .collect(Collectors.joining(". "));
        return new Drawn(question.key(), title, words, mats.svg(child, title, mat, placed));
    }

    private static void picture(Drawn mat, String type, HttpServletResponse response) throws IOException {
        boolean svg = type.equals("svg");
        response.setContentType(svg ? "image/svg+xml" : "image/png");
        response.setHeader("Content-Security-Policy", "default-src 'none'; img-src data:; style-src 'unsafe-inline'");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream()
                .write(svg ? mat.svg().getBytes(StandardCharsets.UTF_8) : MatPicture.png(mat.svg(), WIDTH));
    }

    /** One mat to a page, what lies where in words below it, and the credits of the pictures. */
    private void paper(List<Drawn> drawn, HttpServletResponse response) throws IOException {
        if (drawn.isEmpty()) {
            throw new PortalException(ErrorCode.NOT_FOUND);
        }
        StringBuilder body = new StringBuilder("<h1>My mats</h1>");
        for (Drawn mat : drawn) {
            String picture = Base64.getEncoder().encodeToString(MatPicture.png(mat.svg(), WIDTH));
            body.append("<div class=\"mat\"><h2>")
                    .append(Xhtml.escape(mat.title()))
                    .append("</h2><img alt=\"");
            body.append(Xhtml.escape(mat.inWords()))
                    .append("\" src=\"data:image/png;base64,")
                    .append(picture);
            body.append("\"/></div>");
        }
        SymbolSets.attributions()
                .forEach(credit -> body.append("<p class=\"credit\">")
                        .append(Xhtml.escape(credit))
                        .append("</p>"));
        byte[] file = pdf.of(
                body.toString(),
                "My mats",
                "en-GB",
                ".mat { page-break-after: always } .mat img { width: 17cm } .credit { font-size: 9pt }");
        response.setContentType("application/pdf");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "inline; filename=\"mats.pdf\"");
        response.getOutputStream().write(file);
    }
}
