package org.heard.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.WaitUntilState;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.heard.testing.AChild;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A bad line stops in the middle of the page: the first question is at work, and nothing that was said there is lost. */
class PageInBitsTest {
    @RegisterExtension
    static final PortalRunning portal = new PortalRunning();

    /** The first of the questions that come after the script. */
    private static final String REST = "<noscript data-later=\"after\">";

    /** The end of the first answer to choose. */
    private static final String FIRST_ANSWER = "</label>";

    private BrowserContext phone;
    private Page page;

    @BeforeEach
    void a_boy_of_fifteen_on_a_bad_line() {
        AChild leo = portal.council()
                .child("Leo Marsh")
                .born("2010-06-01")
                .iro(portal.council().iro("Priya Nair"));
        leo.review().planned("2026-03-17");
        phone = Browser.chromium().newContext();
        phone.addCookies(List.of(new Cookie("heard", portal.token(leo.person())).setUrl(portal.address())));
        page = phone.newPage();
    }

    @AfterEach
    void he_puts_it_away() {
        phone.close();
    }

    @Test
    void the_first_question_is_answered_before_the_others_come_and_next_waits_for_them() throws IOException {
        try (StoppingLine line = new StoppingLine(portal.address(), REST)) {
            page.navigate(line.address() + "/my/say", new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            page.waitForFunction("() => history.state?.depth === 0");
            assertThat(page.evaluate("document.readyState")).isEqualTo("loading");

            chooses("Good");
            next().click();
            next().click(); // nothing happened: another try
            assertThat(page.locator("[data-count]")).hasText("1 of 16");
            assertThat(next()).hasText("Just a moment");
            assertThat(page.locator("[data-tell]")).hasText("Just a moment");
            line.goesOn();

            assertThat(page.locator("h1:visible")).hasText("What are you proud of?");
            assertThat(next()).hasText("Next");
            assertThat(page.locator("[data-count]")).hasText("2 of 16");
            assertThat(page.locator("[data-question]")).hasCount(16);
            assertThat(page.locator("[data-question] input:checked")).hasCount(1);
        }
    }

    @Test
    void a_first_question_of_which_the_end_is_still_to_come_is_not_drawn_and_so_does_not_grow_before_the_eyes()
            throws IOException {
        try (StoppingLine line = new StoppingLine(portal.address(), FIRST_ANSWER)) {
            page.navigate(line.address() + "/my/say", new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            assertThat(page.locator("[data-question] label")).hasCount(1);
            assertThat(page.evaluate("document.readyState")).isEqualTo("loading");
            assertThat(page.locator("[data-question]")).isHidden();
            assertThat(page.locator(".top-link.leave")).isVisible();

            line.goesOn();

            assertThat(page.locator("[data-question]").first()).isVisible();
        }
    }

    @Test
    void back_waits_for_nothing() throws IOException {
        try (StoppingLine line = new StoppingLine(portal.address(), REST)) {
            page.navigate(line.address() + "/my/say", new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            page.waitForFunction("() => history.state?.depth === 0");

            page.locator("[data-back]").click();

            page.waitForURL("**/my");
        }
    }

    @Test
    void a_page_that_was_cut_off_is_asked_for_again_when_somebody_goes_on_and_what_they_said_stays() {
        page.route("**/my/say", PageInBitsTest::cutOff);
        page.navigate(portal.address() + "/my/say");
        chooses("Good");
        assertThat(page.locator("[data-state=saved]")).isVisible();
        page.unroute("**/my/say");

        next().click();

        assertThat(page.locator("[data-question]")).hasCount(16);
        assertThat(page.locator("[data-question] input:checked")).hasCount(1);
        next().click();
        assertThat(page.locator("h1:visible")).hasText("What are you proud of?");
    }

    @Test
    void somebody_who_comes_back_to_a_page_that_is_cut_off_gets_it_whole_where_they_were() {
        page.route("**/my/say", PageInBitsTest::cutOff, new Page.RouteOptions().setTimes(1));

        page.navigate(portal.address() + "/my/say#5");

        assertThat(page.locator("[data-count]")).hasText("5 of 16");
        assertThat(page.locator("[data-question]")).hasCount(16);
    }

    @Test
    void a_line_that_cuts_off_each_time_is_not_asked_for_ever() {
        AtomicInteger asked = new AtomicInteger();
        page.route("**/my/say", route -> {
            asked.incrementAndGet();
            cutOff(route);
        });

        page.navigate(portal.address() + "/my/say#5");

        assertThat(next()).isVisible();
        page.waitForTimeout(500);
        assertThat(asked).hasValue(2);
    }

    private static void cutOff(Route route) {
        APIResponse whole = route.fetch();
        String text = whole.text();
        route.fulfill(new Route.FulfillOptions()
                .setResponse(whole)
                .setBody(text.substring(0, text.indexOf(REST) + REST.length() + 5_000)));
    }

    private void chooses(String words) {
        page.getByText(words, new Page.GetByTextOptions().setExact(true)).click();
    }

    private Locator next() {
        return page.locator("[data-next]");
    }

    /** Stands before the portal, and stops within its page of questions, behind some words, until it is told to go on. Takes nothing in. */
    private static final class StoppingLine implements AutoCloseable {
        private final CountDownLatch rest = new CountDownLatch(1);
        private final HttpClient client = HttpClient.newHttpClient();
        private final HttpServer server;
        private final String portal;
        private final String where;

        StoppingLine(String portal, String where) throws IOException {
            this.portal = portal;
            this.where = where;
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", this::answer);
            server.start();
        }

        String address() {
            return "http://localhost:" + server.getAddress().getPort();
        }

        void goesOn() {
            rest.countDown();
        }

        private void answer(HttpExchange exchange) throws IOException {
            try (exchange) {
                if (!exchange.getRequestMethod().equals("GET")) {
                    exchange.sendResponseHeaders(503, -1);
                    return;
                }
                HttpResponse<byte[]> whole = client.send(
                        HttpRequest.newBuilder(URI.create(portal + exchange.getRequestURI()))
                                .header("Cookie", exchange.getRequestHeaders().getFirst("Cookie"))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
                whole.headers()
                        .firstValue("Content-Type")
                        .ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
                exchange.sendResponseHeaders(whole.statusCode(), 0);
                OutputStream out = exchange.getResponseBody();
                String text = new String(whole.body(), StandardCharsets.ISO_8859_1);
                int found = text.indexOf(where, Math.max(text.indexOf("data-question"), 0));
                int stops = found < 0 ? whole.body().length : found + where.length();
                out.write(whole.body(), 0, stops);
                out.flush();
                if (found >= 0) {
                    rest.await();
                }
                out.write(whole.body(), stops, whole.body().length - stops);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void close() {
            rest.countDown();
            server.stop(0);
        }
    }
}
