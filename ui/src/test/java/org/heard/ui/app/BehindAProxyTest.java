package org.heard.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.heard.ui.journey.PortalRunning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A proxy of the council's ends TLS and says so; anybody else who says so is not believed. */
class BehindAProxyTest {
    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "10.0.0.1, 127.0.0.0/8"})
    void the_word_of_the_councils_own_proxy_is_believed(String proxies) throws Exception {
        try (PortalRunning portal = new PortalRunning().with("heard.proxies", proxies)) {
            portal.start();
            HttpResponse<String> answer = throughAProxy(portal, "/");
            assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
        }
    }

    @Test
    void what_the_web_server_refuses_before_any_page_is_asked_is_kept_to_tls_too() throws Exception {
        try (PortalRunning portal = new PortalRunning().with("heard.proxies", "127.0.0.1")) {
            portal.start();
            HttpResponse<String> refused = throughAProxy(portal, "/a%2Fb");
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.headers().firstValue("Strict-Transport-Security"))
                    .isPresent();
        }
    }

    @Test
    void nobody_elses_is() throws Exception {
        try (PortalRunning portal = new PortalRunning().with("heard.proxies", "10.0.0.1")) {
            portal.start();
            assertThat(throughAProxy(portal, "/").headers().firstValue("Strict-Transport-Security"))
                    .isEmpty();
        }
    }

    private static HttpResponse<String> throughAProxy(PortalRunning portal, String path)
            throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(portal.address() + path))
                    .header("X-Forwarded-Proto", "https")
                    .header("X-Forwarded-For", "203.0.113.7")
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
