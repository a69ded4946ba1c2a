package org.heard.ui.signin;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.heard.ui.app.WebServer;

/** A browser without scripts before a portal of its own. */
final class Visitor {
    private final String portal;
    private final HttpClient client;
    private final CookieManager cookies;

    Visitor(ApplicationContext portal) {
        this("http://localhost:" + portal.getBean(WebServer.class).port(), new CookieManager());
    }

    private Visitor(String portal, CookieManager cookies) {
        this.portal = portal;
        this.cookies = cookies;
        this.client = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** A portal on an empty database and a free port. */
    static ApplicationContext portal(boolean demo) {
        Map<String, Object> settings = new TreeMap<>();
        settings.put("heard.demo", String.valueOf(demo));
        settings.put("heard.port", 0);
        settings.put("heard.key", "dGhlIGtleSBvZiBhbGwgdGVzdHMgaXMgMzIgYnl0ZXM=");
        settings.put("micronaut.server.port", -1);
        settings.put(
                "datasources.default.url",
                "jdbc:h2:mem:" + UUID.randomUUID()
                        + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1");
        ApplicationContext portal = ApplicationContext.run(settings);
        portal.getBean(EmbeddedServer.class).start();
        return portal;
    }

    /** Another browser into which somebody put what this one has. */
    Visitor copy() {
        Visitor copy = new Visitor(portal, new CookieManager());
        cookies.getCookieStore()
                .getCookies()
                .forEach(cookie -> copy.cookies.getCookieStore().add(URI.create(portal), cookie));
        return copy;
    }

    HttpResponse<String> get(String path) {
        return send(request(path).build());
    }

    HttpResponse<String> post(String path, String form) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    /** A form another site sends. */
    HttpResponse<String> postFromElsewhere(String path, String form) {
        return send(request(path)
                .header("Sec-Fetch-Site", "cross-site")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : portal + path));
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
