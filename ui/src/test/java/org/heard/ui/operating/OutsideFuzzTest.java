package org.heard.ui.operating;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

/**
 * Whatever somebody sends to the running portal, by link, cookie, call, upload or as a provider of texts: it is answered or refused,
 * and nothing breaks.
 */
class OutsideFuzzTest {
    private static final PortalRunning PORTAL = new PortalRunning()
            .with("heard.twilio.account", "AC00000000000000000000000000000001")
            .with("heard.twilio.token", "0123456789abcdef0123456789abcdef")
            .with("heard.twilio.from", "+447700900900")
            .with("heard.api.client", "case-system")
            .with("heard.api.secret", "0123456789-0123456789-0123456789-0");

    private static String child = "";
    private static String iro = "";

    @BeforeContainer
    static void a_portal_with_a_child_and_her_iro() {
        PORTAL.start();
        PersonId priya = PORTAL.council().iro("Priya Nair");
        AChild amara = PORTAL.council().child("Amara Osei").born("2010-06-01").iro(priya);
        amara.review().planned("2026-03-17");
        child = "heard=" + PORTAL.token(amara.person());
        iro = "heard=" + PORTAL.token(priya);
    }

    @AfterContainer
    static void it_ends() {
        PORTAL.close();
    }

    @Property(tries = 1_500, shrinking = ShrinkingMode.OFF)
    void a_changed_address_is_answered(@ForAll("paths") byte[] path, @ForAll boolean signedIn) throws IOException {
        String asked = URLEncoder.encode(new String(path, StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)
                .replace("%2F", "/")
                .replace("%3F", "?")
                .replace("%3D", "=")
                .replace("%26", "&");
        answered("GET", asked.startsWith("/") ? asked : "/" + asked, signedIn ? child : "", "text/plain", new byte[0]);
    }

    @Property(tries = 1_000, shrinking = ShrinkingMode.OFF)
    void a_changed_cookie_is_answered(@ForAll("headers") byte[] cookie) throws IOException {
        String said = new String(cookie, StandardCharsets.ISO_8859_1).replaceAll("[\\x00-\\x1f]", "");
        answered("GET", "/my", said, "text/plain", new byte[0]);
        answered("GET", "/code", said, "text/plain", new byte[0]);
    }

    @Property(tries = 1_500, shrinking = ShrinkingMode.OFF)
    void a_changed_call_is_answered(@ForAll("bodies") byte[] body, @ForAll("calls") String call) throws IOException {
        answered("POST", call, child, "application/json", body);
        answered("POST", call, iro, "application/x-www-form-urlencoded", body);
    }

    @Property(tries = 600, shrinking = ShrinkingMode.OFF)
    void a_changed_upload_is_answered(@ForAll("bodies") byte[] body, @ForAll("uploads") String upload)
            throws IOException {
        answered("POST", upload, child, "application/octet-stream", body);
        answered("POST", upload, child, "multipart/form-data; boundary=x", body);
    }

    @Provide
    Arbitrary<byte[]> paths() {
        return Changed.of("path");
    }

    @Provide
    Arbitrary<byte[]> headers() {
        return Changed.of("header");
    }

    @Provide
    Arbitrary<byte[]> bodies() {
        return Changed.of("body");
    }

    @Provide
    Arbitrary<String> calls() {
        return Arbitraries.of(List.of(
                "/my/answers",
                "/my/send",
                "/my/help-me",
                "/my/messages",
                "/my/beside",
                "/my/settings",
                "/settings",
                "/code",
                "/card",
                "/sign-in",
                "/api/texts/twilio/incoming",
                "/api/texts/twilio/status",
                "/api/v1/token"));
    }

    @Provide
    Arbitrary<String> uploads() {
        return Arbitraries.of(
                List.of("/my/made/1", "/my/made/0123456789abcdef/0", "/my/pictures", "/media/1", "/my/messages"));
    }

    /** By a socket: a client of HTTP would not send most of this. */
    private static void answered(String method, String path, String cookie, String type, byte[] body)
            throws IOException {
        int port = Integer.parseInt(PORTAL.address().replaceAll(".*:", ""));
        try (Socket line = new Socket(InetAddress.getLoopbackAddress(), port)) {
            line.setSoTimeout(30_000);
            ByteArrayOutputStream request = new ByteArrayOutputStream();
            request.writeBytes(
                    (method + " " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n"
                                    + (cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n")
                                    + "Sec-Fetch-Site: same-origin\r\nContent-Type: " + type + "\r\nContent-Length: "
                                    + body.length
                                    + "\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            request.writeBytes(body);
            request.writeTo(line.getOutputStream());
            String answer = new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).as("%s %s", method, path).matches("(?s)HTTP/1\\.1 [234]\\d\\d .*");
        }
    }
}
