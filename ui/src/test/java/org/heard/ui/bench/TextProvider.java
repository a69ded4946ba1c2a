package org.heard.ui.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A provider of texts, played: takes them and counts each, or is down. */
final class TextProvider implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, Integer> taken = new ConcurrentHashMap<>();
    private final AtomicInteger number = new AtomicInteger();
    private volatile boolean down;

    TextProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::take);
        server.start();
    }

    HeardProcess under(HeardProcess portal) {
        return portal.with("HEARD_TWILIO_ACCOUNT", "AC00000000000000000000000000000001")
                .with("HEARD_TWILIO_TOKEN", "the-token-of-the-bench-0123456789")
                .with("HEARD_TWILIO_FROM", "+447700900900")
                .with(
                        "HEARD_TWILIO_BASE",
                        "http://localhost:" + server.getAddress().getPort());
    }

    void down(boolean now) {
        down = now;
    }

    /** How many different texts came. */
    int different() {
        return taken.size();
    }

    /** How many came more than once. */
    long doubled() {
        return taken.values().stream().filter(times -> times > 1).count();
    }

    /** Whether a text came that ends like this. */
    boolean hasTextEnding(String words) {
        return taken.keySet().stream().anyMatch(text -> text.endsWith(words));
    }

    private void take(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        byte[] said;
        if (down) {
            said = "{\"code\": 20503, \"message\": \"no\", \"status\": 503}".getBytes(StandardCharsets.UTF_8);
        } else {
            String text = field(form, "To") + " " + field(form, "Body");
            taken.merge(text, 1, Integer::sum);
            said = "{\"sid\": \"SM%032d\", \"status\": \"queued\"}"
                    .formatted(number.incrementAndGet())
                    .getBytes(StandardCharsets.UTF_8);
        }
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(down ? 503 : 201, said.length);
        exchange.getResponseBody().write(said);
        exchange.close();
    }

    private static String field(String form, String name) {
        for (String pair : form.split("&", -1)) {
            if (pair.startsWith(name + "=")) {
                return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
