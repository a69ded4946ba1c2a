package org.heard.ui.attack;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.heard.base.PersonId;
import org.heard.ui.app.OpenSessions;
import org.heard.ui.journey.PortalRunning;
import org.heard.ui.page.PageProblems;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.LoggerFactory;

/** Too many, too slow, too long: the portal goes on answering, and keeps nothing of those who only knocked. */
class TooMuchTest {
    private static final int MANY = 2_000;
    private static final int SLOW = 200;

    @RegisterExtension
    static final PortalRunning portal =
            new PortalRunning().with("heard.demo", false).with("heard.idle-seconds", 2);

    private final List<Socket> open = new ArrayList<>();
    private final Logger problems = (Logger) LoggerFactory.getLogger(PageProblems.class);
    private final ListAppender<ILoggingEvent> complaints = new ListAppender<>();

    @BeforeEach
    void what_the_log_says_of_pages_is_heard() {
        complaints.start();
        problems.addAppender(complaints);
    }

    @AfterEach
    void everybody_goes() throws IOException {
        problems.detachAppender(complaints);
        for (Socket socket : open) {
            socket.close();
        }
    }

    @Test
    void a_flood_of_first_requests_leaves_nothing_behind() {
        Attacker nobody = Attacker.as(portal, null);
        for (String path : List.of("/", "/sign-in", "/card", "/staff/", "/staff/children", "/l/x", "/my", "/nothing")) {
            nobody.get(path);
        }
        long before = bytesInUse();
        for (int i = 0; i < MANY; i++) {
            nobody.get(List.of("/", "/sign-in", "/staff/", "/staff/children", "/l/x" + i, "/my", "/nothing" + i)
                    .get(i % 7));
        }
        assertThat(portal.bean(OpenSessions.class).number()).isZero();
        assertThat(bytesInUse() - before)
                .as("bytes kept of " + MANY + " visits")
                .isLessThan(4_000_000);
    }

    @Test
    void staff_have_one_session_and_children_none() {
        PersonId iro = portal.council().iro("Priya Nair");
        PersonId child = portal.council().child("Amara Osei").iro(iro).person();
        Attacker.as(portal, child).get("/my");
        assertThat(portal.bean(OpenSessions.class).number()).isZero();

        var page = Attacker.as(portal, iro).get("/staff/");
        assertThat(page.all("Set-Cookie")).anyMatch(cookie -> cookie.contains("HttpOnly"));
        assertThat(portal.bean(OpenSessions.class).number()).isEqualTo(1);
    }

    @Test
    void those_who_send_a_letter_now_and_then_do_not_keep_others_out_and_are_sent_away() throws IOException {
        for (int i = 0; i < SLOW; i++) {
            connect()
                    .getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ".getBytes(StandardCharsets.US_ASCII));
        }
        Socket body = connect();
        body.getOutputStream()
                .write(
                        "POST /card HTTP/1.1\r\nHost: x\r\nContent-Length: 5000\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\ncode="
                                .getBytes(StandardCharsets.US_ASCII));

        assertThat(Attacker.as(portal, null).get("/").status()).isEqualTo(200);
        assertThat(everything(body)).doesNotContain(" 200 ", " 500 ", "Exception");
        for (Socket slow : open) {
            assertThat(everything(slow)).doesNotContain(" 200 ");
        }
        assertThat(complaints.list)
                .as("what the log says of callers who never finished")
                .isEmpty();
    }

    @Test
    void one_who_asks_too_much_is_told_to_wait_and_a_school_behind_the_same_address_goes_on() {
        PersonId iro = portal.council().iro("Priya Nair");
        PersonId loud = portal.council().child("Leo Marsh").iro(iro).person();
        Attacker one = Attacker.as(portal, loud);
        int answer = 0;
        for (int i = 0; i < 2_000 && answer != 429; i++) {
            answer = one.form("/settings", Map.of("theme", "dark")).status();
        }
        assertThat(answer).isEqualTo(429);
        for (int i = 0; i < 40; i++) {
            PersonId pupil = portal.council().child("Pupil " + i).iro(iro).person();
            assertThat(Attacker.as(portal, pupil)
                            .form("/settings", Map.of("theme", "dark"))
                            .status())
                    .isEqualTo(303);
        }
    }

    @Test
    void what_is_no_http_is_refused_in_a_few_words() throws IOException {
        for (String nonsense : List.of(
                "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET /../../../etc/passwd HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /assets/..%2f..%2fapplication.yml HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /%2e%2e/%2e%2e/application.yml HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET //staff//children HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /staff;x=y/children HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /WEB-INF/web.xml HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /META-INF/MANIFEST.MF HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "POST /card HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\nX-Big: " + "a".repeat(40_000) + "\r\n\r\n",
                "GET /" + "a".repeat(40_000) + " HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\nCookie: heard=\u0001\u0002; heard=\"\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: evil\"><x-broken>\r\nConnection: close\r\n\r\n",
                "\0\0\0\0\r\n\r\n")) {
            Socket socket = connect();
            socket.getOutputStream().write(nonsense.getBytes(StandardCharsets.ISO_8859_1));
            String answer = everything(socket);
            assertThat(answer)
                    .as(nonsense.substring(0, Math.min(60, nonsense.length())))
                    .doesNotContain(
                            "HTTP/1.1 5", "at org.", "Exception", "<x-broken", "root:x", "datasources:", "jetty");
        }
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket("localhost", URI.create(portal.address()).getPort());
        open.add(socket);
        return socket;
    }

    /** Until the portal hangs up, which it does by itself. */
    private static String everything(Socket socket) throws IOException {
        try (InputStream in = socket.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (java.net.SocketException hungUp) {
            return "";
        }
    }

    @SuppressWarnings("UnnecessaryExplicitGC")
    private static long bytesInUse() {
        Runtime here = Runtime.getRuntime();
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return here.totalMemory() - here.freeMemory();
    }
}
