package org.heard.ui.letter;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
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
import org.heard.minutes.Letter;
import org.heard.minutes.Letters;
import org.heard.minutes.OlderMinutes;
import org.heard.minutes.Promises;
import org.heard.minutes.Replies;
import org.heard.minutes.Reply;
import org.heard.minutes.Translations;
import org.heard.minutes.Translations.Translated;
import org.heard.review.Review;
import org.heard.ui.child.Around;
import org.heard.ui.child.MyPage;
import org.heard.ui.page.At;
import org.heard.ui.page.Frame;
import org.heard.ui.page.Homes;
import org.heard.ui.page.Tones;

/**
 * What the IRO wrote to the child: the newest at {@code /my/letter}, any by the number of its review, the same as a file at
 * {@code /my/letter/12.pdf}. The child answers any line of it.
 */
@Singleton
@At({"/my/letter", "/my/letter/*"})
final class MyLetterPage extends MyPage {
    static final String HOME = "/my/letter";

    private final transient Letters letters;
    private final transient Replies replies;
    private final transient Promises promises;
    private final transient OlderMinutes older;
    private final transient Translations translations;
    private final transient LetterSheets sheets;
    private final transient LetterPaper paper;

    MyLetterPage(
            Letters letters,
            Replies replies,
            Promises promises,
            OlderMinutes older,
            Translations translations,
            LetterSheets sheets,
            LetterPaper paper) {
        this.letters = letters;
        this.replies = replies;
        this.promises = promises;
        this.older = older;
        this.translations = translations;
        this.sheets = sheets;
        this.paper = paper;
    }

    @Override
    protected void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Around around = around();
        ChildId child = around.child().id();
        String path = Objects.requireNonNullElse(request.getPathInfo(), "");
        if (path.startsWith("/older/")) {
            Files.send(response, older.open(child, number(path.substring("/older/".length()))));
            return;
        }
        List<Letters.Listed> all = letters.of(child);
        if (all.isEmpty()) {
            none(request, response, around);
            return;
        }
        Letter letter = letter(path, all);
        if (path.endsWith(".pdf")) {
            Files.pdf(response, paper.of(letter, own(letter)), "letter.pdf");
            return;
        }
        boolean pictures = pictures(request, frameFor(request, around).toneInForce());
        show(
                response,
                "letter/letter",
                Map.of(
                        "frame", frameFor(request, around),
                        "model",
                                sheets.of(
                                        letter,
                                        HOME + "/" + letter.review(),
                                        true,
                                        pictures,
                                        others(child, all, letter),
                                        own(letter))));
    }

    @Override
    protected void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ReviewId review = new ReviewId(
                number(Objects.requireNonNullElse(request.getPathInfo(), "").replaceFirst("^/", "")));
        around();
        Reply.Kind kind = switch (Objects.requireNonNullElse(request.getParameter("what"), "")) {
            case "not-clear" -> Reply.Kind.NOT_CLEAR;
            case "not-said" -> Reply.Kind.NOT_SAID;
            case "thanks" -> Reply.Kind.THANKS;
            default -> throw new PortalException(ErrorCode.NOT_VALID);
        };
        String line = kind == Reply.Kind.THANKS ? null : request.getParameter("line");
        replies.say(review, kind, line, Objects.requireNonNullElse(request.getParameter("words"), ""));
        String as = line != null && line.startsWith("EASY:") ? "?as=pictures" : "?as=words";
        String place = line == null ? "#thanks" : "#" + line.replace(':', '-');
        response.sendRedirect(HOME + "/" + review + as + place);
    }

    /** Small children begin with pictures, everybody else with words. */
    private static boolean pictures(HttpServletRequest request, String tone) {
        String as = request.getParameter("as");
        return as == null ? tone.equals(Tones.UNDER_8) : as.equals("pictures");
    }

    private Translated own(Letter letter) {
        return translations.of(letter.review(), Speaking.now().getLanguage());
    }

    private Letter letter(String path, List<Letters.Listed> all) {
        ReviewId review = path.isEmpty() || path.equals("/")
                ? all.getFirst().review()
                : new ReviewId(number(path.substring(1).replaceFirst("\\.pdf$", "")));
        return letters.read(review).orElseThrow(() -> new PortalException(ErrorCode.NOT_FOUND));
    }

    private List<LetterModel.Link> others(ChildId child, List<Letters.Listed> all, Letter shown) {
        Stream<LetterModel.Link> letterLinks = all.stream()
                .filter(one -> !one.review().equals(shown.review()))
                .map(one -> new LetterModel.Link(
                        HOME + "/" + one.review(), text("letter.home.letter.about", dates().day(one.held())), ""));
        return Stream.concat(letterLinks, olderLinks(child)).toList();
    }

    private Stream<LetterModel.Link> olderLinks(ChildId child) {
        return older.of(child).stream()
                .map(one -> new LetterModel.Link(
                        HOME + "/older/" + one.id(),
                        text("letter.home.letter.about", dates().day(one.held())),
                        text("letter.older.what", one.addedBy().shortName())));
    }

    private void none(HttpServletRequest request, HttpServletResponse response, Around around) throws IOException {
        Map<String, Object> parameters = new HashMap<>();
        Optional<Review> last = reviews.lastHeld(around.child().id());
        Optional<LocalDate> by = last.map(Review::id)
                .or(() -> Optional.ofNullable(around.review()).map(Review::id))
                .flatMap(promises::of)
                .flatMap(three -> Optional.ofNullable(three.toldBy()));
        parameters.put("frame", frameFor(request, around));
        parameters.put("iro", around.iroName(text("home.your-iro")));
        parameters.put("by", by.map(day -> dates().day(day)).orElse(""));
        parameters.put("others", olderLinks(around.child().id()).toList());
        show(response, "letter/none", parameters);
    }

    private Frame frameFor(HttpServletRequest request, Around around) {
        String tone =
                Tones.of(around.child().ageOn(dates().today()), around.child().formVersion());
        return frame(request, "Heard", tone, Frame.Corner.LEAVE, Homes.CHILD, List.of());
    }

    private static long number(String text) {
        if (!text.matches("[0-9]{1,18}")) {
            throw new PortalException(ErrorCode.NOT_FOUND);
        }
        return Long.parseLong(text);
    }
}
