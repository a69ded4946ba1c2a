package org.heard.ui.signin;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.heard.accessibility.symbols.SymbolFile;
import org.heard.accessibility.symbols.SymbolSet;
import org.heard.base.PersonId;
import org.heard.hello.HelloKind;
import org.heard.hello.HelloWriter;
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
import org.heard.ui.page.SquareCode;
import org.heard.ui.page.Texts;

/**
 * The hello letter as PDF, in the language that is spoken now: who I am, what I do, how to reach me, and a card to get in; in
 * words, in short words with pictures, or mostly in pictures.
 */
@Singleton
final class HelloPaper implements HelloWriter {
    private final People people;
    private final IroCards cards;
    private final Hellos hellos;
    private final IroNames called;
    private final Pdf pdf;
    private final Texts texts;
    private final String address;

    HelloPaper(
            People people,
            IroCards cards,
            Hellos hellos,
            IroNames called,
            Pdf pdf,
            Texts texts,
            @Value("${heard.address}") String address) {
        this.people = people;
        this.cards = cards;
        this.hellos = hellos;
        this.called = called;
        this.pdf = pdf;
        this.texts = texts;
        this.address = address;
    }

    /** With the goodbye where somebody else was the IRO before. */
    @Override
    public Map<HelloKind, byte[]> write(Child child, PersonId iro, IssuedCard way) {
        boolean goodbye = !before(child).isEmpty();
        Map<HelloKind, byte[]> all = new EnumMap<>(HelloKind.class);
        for (HelloKind kind : HelloKind.values()) {
            all.put(kind, of(child, iro, way, kind, goodbye));
        }
        return all;
    }

    byte[] of(Child child, PersonId iro, IssuedCard way, HelloKind kind, boolean goodbye) {
        return pdf.of(
                body(child, cards.of(iro), way, kind, goodbye ? goodbye(child) : ""),
                t("signin.hello.hello"),
                Speaking.now().toLanguageTag());
    }

    /** Who was the IRO before, as the child calls them; empty where nobody was, or nobody knows. */
    String before(Child child) {
        return hellos.of(child.id())
                .flatMap(hello -> Optional.ofNullable(hello.before()))
                .flatMap(people::find)
                .map(person -> called.asCalledBy(child.id(), person))
                .map(Person::shortName)
                .orElse("");
    }

    private String goodbye(Child child) {
        String before = before(child);
        return before.isEmpty() ? t("signin.hello.instead") : t("signin.hello.before", before);
    }

    private String body(Child child, IroCard card, IssuedCard way, HelloKind kind, String goodbye) {
        String name = called.asCalledBy(child.id(), card.iro()).shortName();
        StringBuilder letter = new StringBuilder("<div class=\"" + look(kind) + "\">");
        cards.photo(card.iro().id())
                .ifPresent(photo -> letter.append("<div class=\"face\">")
                        .append(Xhtml.picture("image/jpeg", photo, t("home.photo-of", name)))
                        .append("</div>"));
        letter.append("<h1>")
                .append(e(t("signin.hello.dear", child.person().shortName())))
                .append("</h1>")
                .append(Xhtml.paragraphs(goodbye));
        if (kind == HelloKind.WORDS) {
            inWords(letter, card);
        } else {
            inPictures(letter, kind, name);
        }
        wayIn(letter, way);
        if (kind == HelloKind.WORDS) {
            letter.append("<p>").append(e(name)).append("</p>");
        }
        return letter.append("</div>").toString();
    }

    private static String look(HelloKind kind) {
        return switch (kind) {
            case WORDS -> "";
            case EASY -> "large";
            case PICTURES -> "large huge-pictures";
        };
    }

    private void inWords(StringBuilder letter, IroCard card) {
        letter.append("<p>")
                .append(e(t("signin.hello.i-am", card.iro().fullName())))
                .append("</p>");
        letter.append(Xhtml.paragraphs(card.about().isEmpty() ? t("signin.hello.what") : card.about()));
        letter.append("<p>").append(e(t("signin.hello.what-i-do"))).append("</p>");
        letter.append(Xhtml.paragraphs(card.reach())).append(Xhtml.paragraphs(card.hours()));
    }

    private void inPictures(StringBuilder letter, HelloKind kind, String name) {
        letter.append("<table class=\"pictures\">");
        row(letter, "talk-1-to", kind, t("signin.hello.easy.i-am", name));
        row(letter, "meet-to", kind, t("signin.hello.easy.meeting"));
        row(letter, "read-2-to", kind, t("signin.hello.easy.listen"));
        row(letter, "point-to", kind, t("signin.hello.easy.tell", name));
        letter.append("</table>");
    }

    private void wayIn(StringBuilder letter, IssuedCard way) {
        letter.append("<div class=\"box together\"><h2>")
                .append(e(t("signin.hello.card")))
                .append("</h2><p>")
                .append(e(t("signin.hello.card.how", address.replaceFirst("^https?://", ""))))
                .append("</p><div class=\"square\">")
                .append(Xhtml.picture("image/svg+xml", square(way), t("signin.hello.square")))
                .append("</div><p class=\"large\"><b>")
                .append(e(way.code()))
                .append("</b></p></div>");
    }

    /** In pictures: the picture first and large, few words. */
    private static void row(StringBuilder letter, String picture, HelloKind kind, String words) {
        boolean bold = kind == HelloKind.PICTURES;
        letter.append("<tr><td class=\"picture\">")
                .append(Xhtml.picture("image/svg+xml", picture(picture), words))
                .append("</td><td>")
                .append(bold ? "<b>" : "");
        letter.append(e(words)).append(bold ? "</b>" : "").append("</td></tr>");
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
}
