package org.heard.ui.signin;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.heard.accessibility.symbols.SymbolFile;
import org.heard.accessibility.symbols.SymbolSet;
import org.heard.base.ChildId;
import org.heard.base.ErrorCode;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.base.Role;
import org.heard.consultation.Offers;
import org.heard.identity.Child;
import org.heard.identity.Hellos;
import org.heard.identity.IroCard;
import org.heard.identity.IroCards;
import org.heard.identity.IroNames;
import org.heard.identity.People;
import org.heard.identity.Person;
import org.heard.invitation.IssuedCard;
import org.heard.language.Speaking;
import org.heard.paper.Pdf;
import org.heard.paper.Xhtml;
import org.heard.ui.page.At;
import org.heard.ui.page.Frame;
import org.heard.ui.page.Homes;
import org.heard.ui.page.LightPage;
import org.heard.ui.page.SquareCode;
import org.jspecify.annotations.Nullable;

/**
 * The letter of the day an IRO is named, or changes: who I am, what I do, how to reach me, and a card to get in. As PDF in
 * three ways: in words, in short words with pictures, and mostly in pictures.
 */
@Singleton
@At("/hello-letter")
final class HelloLetterPage extends LightPage {
    private static final List<String> KINDS = List.of("words", "easy", "pictures");

    private final transient Offers offers;
    private final transient People people;
    private final transient IroCards cards;
    private final transient Hellos hellos;
    private final transient IroNames called;
    private final transient Pdf pdf;
    private final String address;

    HelloLetterPage(
            Offers offers,
            People people,
            IroCards cards,
            Hellos hellos,
            IroNames called,
            Pdf pdf,
            @Value("${heard.address}") String address) {
        this.offers = offers;
        this.people = people;
        this.cards = cards;
        this.hellos = hellos;
        this.called = called;
        this.pdf = pdf;
        this.address = address;
    }

    @Override
    protected void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        only(Role.IRO, Role.MANAGER);
        Child child = people.child(child(request));
        Frame frame = frame(request, t("signin.hello.title"), "12-17", Frame.Corner.SIGN_OUT, Homes.STAFF, List.of());
        show(
                response,
                "signin/make-letter",
                Map.of(
                        "frame",
                        frame,
                        "name",
                        child.person().fullName(),
                        "child",
                        child.id().toString(),
                        "before",
                        before(child),
                        "kinds",
                        KINDS));
    }

    @Override
    protected void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        only(Role.IRO, Role.MANAGER);
        Child child = people.child(child(request));
        PersonId iro = child.iro();
        if (iro == null) {
            throw new PortalException(ErrorCode.NOT_FOUND, "no IRO");
        }
        String kind = Objects.requireNonNullElse(request.getParameter("kind"), "words");
        String goodbye = "yes".equals(request.getParameter("goodbye")) ? goodbye(child) : "";
        IssuedCard way = offers.card(child.id(), child.person().id());
        byte[] letter = pdf.of(
                body(child, cards.of(iro), way, KINDS.contains(kind) ? kind : "words", goodbye),
                t("signin.hello.hello"),
                Speaking.now().toLanguageTag());
        hellos.said(child.id());
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "attachment; filename=\"letter.pdf\"");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(letter);
    }

    private String body(Child child, IroCard card, IssuedCard way, String kind, String goodbye) {
        String name = called.asCalledBy(child.id(), card.iro()).shortName();
        StringBuilder letter = new StringBuilder();
        letter.append("<div class=\"")
                .append(
                        switch (kind) {
                            case "easy" -> "large";
                            case "pictures" -> "large huge-pictures";
                            default -> "";
                        })
                .append("\">");
        cards.photo(card.iro().id())
                .ifPresent(photo -> letter.append("<div class=\"face\">")
                        .append(Xhtml.picture("image/jpeg", photo, t("home.photo-of", name)))
                        .append("</div>"));
        letter.append("<h1>")
                .append(e(t("signin.hello.dear", child.person().shortName())))
                .append("</h1>");
        letter.append(Xhtml.paragraphs(goodbye));
        if (kind.equals("words")) {
            letter.append("<p>")
                    .append(e(t("signin.hello.i-am", card.iro().fullName())))
                    .append("</p>");
            letter.append(Xhtml.paragraphs(card.about().isEmpty() ? t("signin.hello.what") : card.about()));
            letter.append("<p>").append(e(t("signin.hello.what-i-do"))).append("</p>");
            letter.append(Xhtml.paragraphs(card.reach()));
            letter.append(Xhtml.paragraphs(card.hours()));
        } else {
            letter.append("<table class=\"pictures\">");
            row(letter, "talk-1-to", kind, t("signin.hello.easy.i-am", name));
            row(letter, "meet-to", kind, t("signin.hello.easy.meeting"));
            row(letter, "read-2-to", kind, t("signin.hello.easy.listen"));
            row(letter, "point-to", kind, t("signin.hello.easy.tell", name));
            letter.append("</table>");
        }
        letter.append("<div class=\"box together\"><h2>")
                .append(e(t("signin.hello.card")))
                .append("</h2>");
        letter.append("<p>")
                .append(e(t("signin.hello.card.how", address.replaceFirst("^https?://", ""))))
                .append("</p>");
        letter.append("<div class=\"square\">")
                .append(Xhtml.picture("image/svg+xml", square(way), t("signin.hello.square")))
                .append("</div>");
        letter.append("<p class=\"large\"><b>").append(e(way.code())).append("</b></p></div>");
        if (kind.equals("words")) {
            letter.append("<p>").append(e(name)).append("</p>");
        }
        letter.append("</div>");
        return letter.toString();
    }

    /** Who was the IRO before, as the child calls them; empty where nobody was, or nobody knows. */
    private String before(Child child) {
        return hellos.of(child.id())
                .flatMap(hello -> Optional.ofNullable(hello.before()))
                .flatMap(people::find)
                .map(Person::shortName)
                .orElse("");
    }

    private String goodbye(Child child) {
        String before = before(child);
        return before.isEmpty() ? t("signin.hello.instead") : t("signin.hello.before", before);
    }

    /** In pictures: the picture first and large, few words. */
    private static void row(StringBuilder letter, String picture, String kind, String words) {
        letter.append("<tr><td class=\"picture\">")
                .append(Xhtml.picture("image/svg+xml", picture(picture), words))
                .append("</td><td>")
                .append(kind.equals("pictures") ? "<b>" : "");
        letter.append(e(words)).append(kind.equals("pictures") ? "</b>" : "").append("</td></tr>");
    }

    private static byte[] picture(String name) {
        return SymbolFile.read(SymbolSet.MULBERRY.folder(), name + ".svg", null, null)
                .orElseThrow()
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] square(IssuedCard way) {
        SquareCode square = SquareCode.of(way.address());
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"160\" height=\"160\" viewBox=\"0 0 " + square.side()
                        + " " + square.side() + "\"><path fill=\"#000\" d=\"" + square.path() + "\"/></svg>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String e(String words) {
        return Xhtml.escape(words);
    }

    private String t(String key, Object... put) {
        return texts.get(Speaking.now(), key, put);
    }

    private static ChildId child(HttpServletRequest request) {
        @Nullable String text = request.getParameter("child");
        if (text == null || !text.matches("[0-9]{1,18}")) {
            throw new PortalException(ErrorCode.NOT_VALID);
        }
        return new ChildId(Long.parseLong(text));
    }
}
