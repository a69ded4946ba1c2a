package org.heard.ui.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.heard.base.PersonId;
import org.jspecify.annotations.Nullable;

/** Somebody who talks to the portal without a browser: what a page gets, and what its calls are answered. */
public final class OverHttp {
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final PortalRunning portal;
    private final @Nullable String token;

    private OverHttp(PortalRunning portal, @Nullable String token) {
        this.portal = portal;
        this.token = token;
    }

    public static OverHttp as(PortalRunning portal, PersonId person) {
        return new OverHttp(portal, portal.token(person));
    }

    /** Not signed in. */
    public static OverHttp nobody(PortalRunning portal) {
        return new OverHttp(portal, null);
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** As a program that has a word of its own. */
    public HttpResponse<String> getWithWord(String path, String word) {
        return send(request(path).header("Authorization", "Bearer " + word));
    }

    /** A file, as it is. */
    public byte[] file(String path) {
        try {
            return client.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** As a page of the portal itself would. */
    public HttpResponse<String> post(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** As a page's script does that names its page: what was recorded or drawn has no words beside it. */
    public HttpResponse<String> post(String path, String json, String slot) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Sec-Fetch-Site", "same-origin")
                .header("Heard-Page", slot)
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** As a form of the portal itself would: name, value, name, value. */
    public HttpResponse<String> postForm(String path, String... fields) {
        return send(form(path, fields));
    }

    private HttpRequest.Builder form(String path, String... fields) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            form.append(i == 0 ? "" : "&")
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString()));
    }

    /** A file that a form of the portal hands out, as it is. */
    public byte[] fileOf(String path, String... fields) {
        try {
            return client.send(form(path, fields).build(), HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** As a page of somebody else would. */
    public HttpResponse<String> postFromElsewhere(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Sec-Fetch-Site", "cross-site")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(portal.address() + path));
        return token == null ? request : request.header("Cookie", "heard=" + token);
    }

    /** Where a line may not break is no matter to somebody who reads it. */
    private static HttpResponse.BodySubscriber<String> asRead() {
        return HttpResponse.BodySubscribers.mapping(
                HttpResponse.BodySubscribers.ofString(StandardCharsets.UTF_8), text -> text.replace('\u00a0', ' '));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), _ -> asRead());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
