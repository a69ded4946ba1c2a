package org.heard.ui.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Requires;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServlet;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.heard.testing.PortalContext;
import org.heard.ui.page.At;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the portal starts, people are let in first, and programs a moment later. */
class PagesFirstTest {
    @TempDir
    Path folder;

    @Test
    void while_the_rest_interface_starts_pages_are_served_and_programs_are_told_to_try_again() throws Exception {
        try (ApplicationContext portal = opened()) {
            WebServer pages = portal.getBean(WebServer.class);
            pages.open();

            assertThat(get(pages, "/").statusCode()).isEqualTo(200);
            assertThat(get(pages, "/staff").statusCode()).isEqualTo(200);
            HttpResponse<String> early = get(pages, "/health/ready");
            assertThat(early.statusCode()).isEqualTo(503);
            assertThat(early.headers().firstValue("Retry-After")).hasValue("1");

            int port = pages.port();
            portal.getBean(EmbeddedServer.class).start();
            assertThat(pages.port()).isEqualTo(port);
            assertThat(get(pages, "/health/ready").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void a_page_that_cannot_be_made_is_found_a_moment_later_though_nobody_asked_for_it() {
        try (ApplicationContext portal = opened(Map.of(NotMade.WANTED, true))) {
            WebServer pages = portal.getBean(WebServer.class);
            pages.open();

            assertThatThrownBy(pages::ready).hasRootCauseMessage("no ink");
        }
    }

    @At("/not-made")
    @Singleton
    @Requires(property = NotMade.WANTED)
    static final class NotMade extends HttpServlet {
        static final String WANTED = "heard.test.not-made";

        NotMade() {
            throw new IllegalStateException("no ink");
        }
    }

    private ApplicationContext opened() {
        return opened(Map.of());
    }

    private ApplicationContext opened(Map<String, Object> more) {
        Map<String, Object> settings = new TreeMap<>(more);
        settings.put("heard.port", 0);
        settings.put("heard.demo", false);
        settings.put(
                "datasources.default.url",
                "jdbc:h2:file:%s;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
                        .formatted(folder.resolve("portal")));
        return ((PortalContext) new PortalContext().properties(settings)).start();
    }

    private static HttpResponse<String> get(WebServer pages, String path) throws Exception {
        try (HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            URI address = URI.create("http://localhost:" + pages.port() + path);
            return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
