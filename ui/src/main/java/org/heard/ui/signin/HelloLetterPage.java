package org.heard.ui.signin;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.heard.base.ChildId;
import org.heard.base.ErrorCode;
import org.heard.base.London;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.base.Role;
import org.heard.consultation.Offers;
import org.heard.hello.HelloKind;
import org.heard.hello.HelloLetters;
import org.heard.identity.Child;
import org.heard.identity.Hellos;
import org.heard.identity.People;
import org.heard.invitation.IssuedCard;
import org.heard.language.Language;
import org.heard.language.Languages;
import org.heard.language.Speaking;
import org.heard.ui.page.At;
import org.heard.ui.page.Dates;
import org.heard.ui.page.Frame;
import org.heard.ui.page.Homes;
import org.heard.ui.page.LightPage;
import org.jspecify.annotations.Nullable;

/**
 * The letter of the day an IRO is named, or changes. It lies ready, made by the portal, in three ways to take and print; it can
 * be made anew too, when the IRO has changed their card or somebody lost it.
 */
@Singleton
@At("/hello-letter")
final class HelloLetterPage extends LightPage {
    private static final List<String> KINDS = Stream.of(HelloKind.values())
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .toList();

    private final transient HelloLetters letters;
    private final transient Offers offers;
    private final transient People people;
    private final transient Hellos hellos;
    private final transient HelloPaper paper;
    private final transient Languages languages;
    private final transient InstantSource time;

    HelloLetterPage(
            HelloLetters letters,
            Offers offers,
            People people,
            Hellos hellos,
            HelloPaper paper,
            Languages languages,
            InstantSource time) {
        this.letters = letters;
        this.offers = offers;
        this.people = people;
        this.hellos = hellos;
        this.paper = paper;
        this.languages = languages;
        this.time = time;
    }

    @Override
    protected void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        only(Role.IRO, Role.MANAGER, Role.ADMINISTRATOR);
        Child child = people.child(child(request));
        Frame frame = frame(request, t("signin.hello.title"), "12-17", Frame.Corner.SIGN_OUT, Homes.STAFF, List.of());
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("frame", frame);
        parameters.put("name", child.person().fullName());
        parameters.put("child", child.id().toString());
        parameters.put("before", paper.before(child));
        parameters.put("kinds", KINDS);
        parameters.put("ready", letters.of(child.id()).map(this::said).orElse(""));
        show(response, "signin/make-letter", parameters);
    }

    @Override
    protected void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        only(Role.IRO, Role.MANAGER, Role.ADMINISTRATOR);
        Child child = people.child(child(request));
        HelloKind kind = kind(request);
        byte[] letter = request.getParameter("ready") == null
                ? anew(child, kind, "yes".equals(request.getParameter("goodbye")))
                : letters.open(child.id(), kind).orElseThrow(() -> new PortalException(ErrorCode.NOT_FOUND));
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "attachment; filename=\"letter.pdf\"");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(letter);
    }

    private byte[] anew(Child child, HelloKind kind, boolean goodbye) {
        PersonId iro = child.iro();
        if (iro == null) {
            throw new PortalException(ErrorCode.NOT_FOUND, "no IRO");
        }
        IssuedCard way = offers.card(child.id(), child.person().id());
        byte[] letter = paper.of(child, iro, way, kind, goodbye);
        hellos.said(child.id());
        return letter;
    }

    /** Since when it lies there, in which language, and whether somebody took it already. */
    private String said(HelloLetters.Ready ready) {
        Dates dates = new Dates(texts, Speaking.now(), London.today(time));
        String made = t("signin.hello.ready.made", dates.moment(ready.madeAt()));
        String language = languages
                .find(ready.language())
                .filter(one -> !one.isEnglish())
                .map(Language::englishName)
                .map(name -> " " + t("signin.hello.ready.language", name))
                .orElse("");
        String opened =
                ready.openedAt() == null ? "" : " " + t("signin.hello.ready.opened", dates.moment(ready.openedAt()));
        return made + language + opened;
    }

    private String t(String key, Object... put) {
        return texts.get(Speaking.now(), key, put);
    }

    private static HelloKind kind(HttpServletRequest request) {
        String kind = Objects.requireNonNullElse(request.getParameter("kind"), "words");
        return HelloKind.valueOf(KINDS.contains(kind) ? kind.toUpperCase(Locale.ROOT) : "WORDS");
    }

    private static ChildId child(HttpServletRequest request) {
        @Nullable String text = request.getParameter("child");
        if (text == null || !text.matches("[0-9]{1,18}")) {
            throw new PortalException(ErrorCode.NOT_VALID);
        }
        return new ChildId(Long.parseLong(text));
    }
}
