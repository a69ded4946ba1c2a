package org.heard.ui.operating;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.heard.ui.journey.PortalRunning;

/**
 * A request that is written byte by byte: a client of HTTP would not send most of them. Each comes from another address, by way
 * of a proxy that the portal believes, so that nobody is shut out for having tried too often.
 */
record Line(PortalRunning portal, String method, String path, List<String> headers) {
    private static final AtomicInteger CALLERS = new AtomicInteger();

    static PortalRunning believed(PortalRunning portal) {
        return portal.with("heard.proxies", List.of("127.0.0.1", "::1"))
                .with("heard.most-posts", 1_000_000)
                .with("heard.idle-seconds", 600);
    }

    static Line get(PortalRunning portal, String path) {
        return new Line(portal, "GET", path, List.of());
    }

    static Line post(PortalRunning portal, String path, String type) {
        return new Line(portal, "POST", path, List.of("Sec-Fetch-Site: same-origin", "Content-Type: " + type));
    }

    Line with(String... more) {
        List<String> all = new ArrayList<>(headers);
        Arrays.stream(more).filter(line -> !line.isEmpty()).forEach(all::add);
        return new Line(portal, method, path, all);
    }

    /** What was answered, as it came: neither broken off nor an error of ours. */
    String answered(byte[] body) {
        String answer = sent(body);
        assertThat(answer).as("%s %s", method, path).matches("(?s)HTTP/1\\.1 [234]\\d\\d .*");
        return answer;
    }

    private String sent(byte[] body) {
        int port = Integer.parseInt(portal.address().replaceAll(".*:", ""));
        try (Socket line = new Socket(InetAddress.getLoopbackAddress(), port)) {
            line.setSoTimeout(600_000);
            ByteArrayOutputStream request = new ByteArrayOutputStream();
            List<String> lines = new ArrayList<>(List.of(method + " " + path + " HTTP/1.1", "Host: localhost:" + port));
            lines.addAll(
                    List.of("Connection: close", "Content-Length: " + body.length, "X-Forwarded-For: " + caller()));
            lines.addAll(headers);
            request.writeBytes((String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            request.writeBytes(body);
            request.writeTo(line.getOutputStream());
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        }
    }

    private static String caller() {
        int one = CALLERS.incrementAndGet();
        return "10." + (one >> 16 & 255) + "." + (one >> 8 & 255) + "." + (one & 255);
    }

    /** As much of it as a path may hold, escaped; slashes and the marks of a query stay what they are. */
    static String escaped(byte[] path) {
        String asked = URLEncoder.encode(new String(path, StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)
                .replace("%2F", "/")
                .replace("%3F", "?")
                .replace("%3D", "=")
                .replace("%26", "&");
        return asked.startsWith("/") ? asked : "/" + asked;
    }

    /** As a header may hold it: on one line. */
    static String onOneLine(byte[] header) {
        return new String(header, StandardCharsets.ISO_8859_1).replaceAll("[\\x00-\\x1f]", "");
    }
}
