package org.heard.ui.operating;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.heard.base.PersonId;
import org.heard.fuzz.Changed;
import org.heard.testing.AChild;
import org.heard.ui.journey.PortalRunning;

/** Whatever somebody sends to the running portal, by link, cookie, header, form or upload: it is answered or refused. */
class OutsideFuzzTest {
    private static final PortalRunning PORTAL = Line.believed(new PortalRunning())
            .with("heard.api.client", "case-system")
            .with("heard.api.secret", "0123456789-0123456789-0123456789-0");

    private static final byte[] NOTHING = new byte[0];

    private static String child = "";
    private static String iro = "";

    @BeforeContainer
    static void a_portal_with_a_child_and_her_iro() {
        PORTAL.start();
        PersonId priya = PORTAL.council().iro("Priya Nair");
        AChild amara = PORTAL.council().child("Amara Osei").born("2010-06-01").iro(priya);
        amara.review().planned("2026-03-17");
        child = "Cookie: heard=" + PORTAL.token(amara.person());
        iro = "Cookie: heard=" + PORTAL.token(priya);
    }

    @AfterContainer
    static void it_ends() {
        PORTAL.close();
    }

    @Property(seed = "20261121", shrinking = ShrinkingMode.OFF)
    void a_changed_address_is_answered(@ForAll("paths") byte[] path, @ForAll boolean signedIn) {
        Line.get(PORTAL, Line.escaped(path)).with(signedIn ? child : "").answered(NOTHING);
    }

    @Property(seed = "20261121", shrinking = ShrinkingMode.OFF)
    void a_changed_cookie_is_answered(@ForAll("cookies") byte[] cookie) {
        String said = "Cookie: " + Line.onOneLine(cookie);
        Line.get(PORTAL, "/my").with(said).answered(NOTHING);
        Line.get(PORTAL, "/code").with(said).answered(NOTHING);
    }

    @Property(seed = "20261121", shrinking = ShrinkingMode.OFF)
    void changed_wishes_of_a_browser_are_answered(@ForAll("lines") byte[] header, @ForAll("pages") String page) {
        Line.get(PORTAL, page).with(child, Line.onOneLine(header)).answered(NOTHING);
    }

    @Property(seed = "20261121", shrinking = ShrinkingMode.OFF)
    void a_changed_form_is_answered(@ForAll("bodies") byte[] body, @ForAll("forms") String form) {
        Line.post(PORTAL, form, "application/x-www-form-urlencoded").with(child).answered(body);
        Line.post(PORTAL, form, "application/json").with(iro).answered(body);
    }

    @Property(seed = "20261121", shrinking = ShrinkingMode.OFF)
    void a_changed_upload_is_answered(@ForAll("bodies") byte[] body, @ForAll("uploads") String upload) {
        Line.post(PORTAL, upload, "multipart/form-data; boundary=x").with(child).answered(body);
    }

    @Provide
    Arbitrary<byte[]> paths() {
        return Changed.of("path");
    }

    @Provide
    Arbitrary<byte[]> cookies() {
        return Changed.of("header");
    }

    @Provide
    Arbitrary<byte[]> lines() {
        return Changed.of("line");
    }

    @Provide
    Arbitrary<String> pages() {
        return Arbitraries.of(
                "/", "/my", "/my/say", "/media/1", "/assets/light.css", "/api/v1/reviews", "/health/ready");
    }

    @Provide
    Arbitrary<byte[]> bodies() {
        return Changed.of("body");
    }

    @Provide
    Arbitrary<String> forms() {
        return Arbitraries.of(
                "/my/messages",
                "/my/beside",
                "/my/helpers",
                "/my/iro",
                "/my/texts",
                "/my/reads",
                "/settings",
                "/code",
                "/c/BCDF-2345",
                "/card",
                "/sign-in",
                "/sign-in/code",
                "/forgot",
                "/l/AbCdEfGhIjKlMnOpQrStUv",
                "/f/AbCdEfGhIjKlMnOpQrStUv",
                "/api/v1/token");
    }

    @Provide
    Arbitrary<String> uploads() {
        return Arbitraries.of("/my/pictures", "/my/people", "/book/1", "/pack", "/my/messages");
    }
}
