package org.heard.ui.attack;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.heard.base.PersonId;
import org.heard.ui.journey.PortalRunning;
import org.jspecify.annotations.Nullable;

/** Sends what no browser would, as whoever's sign-in cookie it holds; says what came back as it came. */
public final class Attacker {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final PortalRunning portal;
    private final @Nullable String cookie;

    private Attacker(PortalRunning portal, @Nullable String cookie) {
        this.portal = portal;
        this.cookie = cookie;
    }

    /** Somebody who is signed in, or nobody. */
    public static Attacker as(PortalRunning portal, @Nullable PersonId person) {
        return new Attacker(portal, person == null ? null : portal.token(person));
    }

    /** With whatever cookie. */
    static Attacker with(PortalRunning portal, String cookie) {
        return new Attacker(portal, cookie);
    }

    public Answer get(String path) {
        return send("GET", path, null, "");
    }

    public Answer form(String path, Map<String, String> fields) {
        StringJoiner form = new StringJoiner("&");
        fields.forEach((name, value) -> form.add(encoded(name) + "=" + encoded(value)));
        return send("POST", path, "application/x-www-form-urlencoded", form.toString());
    }

    /** As a form with a file in it. */
    public Answer file(String path, Map<String, String> fields, String fileName, String content) {
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) -> body.append("--edge\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n"));
        body.append("--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"")
                .append(fileName.replace("\"", "%22").replaceAll("[\r\n\0]", " "))
                .append("\"\r\nContent-Type: image/png\r\n\r\n")
                .append(content)
                .append("\r\n--edge--\r\n");
        return send("POST", path, "multipart/form-data; boundary=edge", body.toString());
    }

    public Answer send(String method, String path, @Nullable String type, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(portal.address() + path))
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (List.of(headers).indexOf("Sec-Fetch-Site") < 0) {
            request.header("Sec-Fetch-Site", "same-origin");
        }
        if (type != null) {
            request.header("Content-Type", type);
        }
        if (cookie != null) {
            request.header("Cookie", "heard=" + cookie);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        for (int tries = 0; ; tries++) {
            try {
                HttpResponse<String> answer =
                        CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
                return new Answer(answer.statusCode(), answer.headers().map(), answer.body());
            } catch (IOException hungUp) {
                // Once more: the line may be one that the portal hung up on after the visit before.
                if (tries == 2) {
                    return Answer.HUNG_UP;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
