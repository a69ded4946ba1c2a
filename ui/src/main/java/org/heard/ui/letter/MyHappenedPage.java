package org.heard.ui.letter;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.base.ChildId;
import org.heard.base.ErrorCode;
import org.heard.base.PortalException;
import org.heard.base.ReviewId;
import org.heard.language.Speaking;
import org.heard.minutes.Decision;
import org.heard.minutes.Decisions;
import org.heard.minutes.Promises;
import org.heard.minutes.Translations;
import org.heard.minutes.Translations.Translated;
import org.heard.review.Halfway;
import org.heard.review.Review;
import org.heard.ui.child.Around;
import org.heard.ui.child.MyPage;
import org.heard.ui.page.At;

/** Each wish, what was decided, and whether it happened: the child says whether that is right. */
@Singleton
@At("/my/happened")
final class MyHappenedPage extends MyPage {
    private final transient Decisions decisions;
    private final transient Promises promises;
    private final transient HappenedSheets sheets;
    private final transient Halfway halfway;
    private final transient Translations translations;

    MyHappenedPage(
            Decisions decisions, Promises promises, HappenedSheets sheets, Halfway halfway, Translations translations) {
        this.decisions = decisions;
        this.promises = promises;
        this.sheets = sheets;
        this.halfway = halfway;
        this.translations = translations;
    }

    @Override
    protected void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Around around = around();
        ChildId child = around.child().id();
        List<Decision> agreed = decisions.lastAgreed(child);
        String after = agreed.stream()
                .findFirst()
                .flatMap(one -> reviews.review(one.review()).day())
                .map(day -> dates().day(day))
                .orElse("");
        show(
                response,
                "letter/happened",
                Map.of(
                        "frame",
                        frame(request, around),
                        "model",
                        sheets.of(
                                around.iroName(text("home.your-iro")),
                                after,
                                agreed,
                                promised(around),
                                halfway.since(child),
                                own(agreed))));
    }

    @Override
    protected void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        around();
        ReviewId review = new ReviewId(number(request.getParameter("review")));
        long decision = number(request.getParameter("decision"));
        String words = Objects.requireNonNullElse(request.getParameter("words"), "");
        String right = Objects.requireNonNullElse(request.getParameter("right"), "");
        switch (right) {
            case "yes", "no" -> decisions.childSays(review, decision, right.equals("yes"), words);
            case "back" -> decisions.childTakesBack(review, decision);
            default -> throw new PortalException(ErrorCode.NOT_VALID);
        }
        response.sendRedirect("/my/happened#p" + decision);
    }

    /** What was agreed, in the language of the page. */
    private Translated own(List<Decision> agreed) {
        return agreed.stream()
                .findFirst()
                .map(one -> translations.of(one.review(), Speaking.now().getLanguage()))
                .orElse(Translated.NOTHING);
    }

    /** For what the child sent last: for the review to come, else for the one that was. */
    private Optional<Promises.Three> promised(Around around) {
        return Stream.concat(
                        Stream.ofNullable(around.review()),
                        reviews.lastHeld(around.child().id()).stream())
                .map(Review::id)
                .map(promises::of)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static long number(String text) {
        if (text == null || !text.matches("[0-9]{1,18}")) {
            throw new PortalException(ErrorCode.NOT_VALID);
        }
        return Long.parseLong(text);
    }
}
