package org.heard.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.heard.testing.PortalContext;
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

    private ApplicationContext opened() {
        return ((PortalContext) new PortalContext()
                        .properties(Map.of(
                                "heard.port",
                                0,
                                "heard.demo",
                                false,
                                "datasources.default.url",
                                "jdbc:h2:file:%s;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
                                        .formatted(folder.resolve("portal")))))
                .start();
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
