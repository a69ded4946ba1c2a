package org.heard.ui.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Twelve questions in bare HTML, without style and script: the least that any page of questions costs a phone. Opened in turns with
 * the portal's pages it says how quick the machine is in this minute. Takes a port; gives it back when closed.
 */
final class BarePage implements AutoCloseable {
    private static final int QUESTIONS = 12;

    private final HttpServer server;

    BarePage() {
        byte[] page = page().getBytes(StandardCharsets.UTF_8);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> answer(exchange, page));
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange, byte[] page) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
        }
    }

    private static String page() {
        return """
                <!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <title>Before the review</title><main id="main"><h1>Before the review</h1><form method="post">
                """
                + IntStream.rangeClosed(1, QUESTIONS)
                        .mapToObj(BarePage::question)
                        .collect(Collectors.joining("\n"))
                + "\n<button>Send</button></form></main></html>";
    }

    private static String question(int number) {
        String choices = IntStream.rangeClosed(1, 5)
                .mapToObj(choice -> "<p><label><input type=\"radio\" name=\"q%d\" value=\"%d\"> Answer %d</label>"
                        .formatted(number, choice, choice))
                .collect(Collectors.joining("\n"));
        return """
                <fieldset><legend>Question %d: how are things where you live?</legend>
                %s
                <p><label>Anything else? <textarea name="w%d" rows="3"></textarea></label></fieldset>""".formatted(number, choices, number);
    }
}
