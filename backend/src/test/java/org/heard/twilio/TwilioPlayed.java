package org.heard.twilio;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Plays Twilio's API on this machine: requests and answers have the form of its public documentation ("Create a Message",
 * "Errors", both as of 2025).
 */
final class TwilioPlayed implements AutoCloseable {
    /** What came: path and form, and how it signed in. */
    record Asked(String path, Map<String, String> form, String authorization) {}

    private final HttpServer server;
    private final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());
    private int status = 201;
    private String answer = "";

    TwilioPlayed() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    List<Asked> asked() {
        return List.copyOf(asked);
    }

    void refuses(int httpStatus, int code) {
        status = httpStatus;
        answer = "{\"code\": " + code + ", \"message\": \"no\", \"more_info\": \"https://www.twilio.com/docs/errors/"
                + code + "\", \"status\": " + httpStatus + "}";
    }

    void takes() {
        status = 201;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(new Asked(
                exchange.getRequestURI().getPath(),
                form(body),
                String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"))));
        byte[] said = (status == 201 ? created() : answer).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, said.length);
        exchange.getResponseBody().write(said);
        exchange.close();
    }

    private String created() {
        return """
                {"account_sid": "AC00000000000000000000000000000001", "api_version": "2010-04-01", "body": "Hi",
                 "date_created": "Thu, 24 Aug 2023 05:01:45 +0000", "date_sent": null,
                 "date_updated": "Thu, 24 Aug 2023 05:01:45 +0000", "direction": "outbound-api", "error_code": null,
                 "error_message": null, "from": null, "num_media": "0", "num_segments": "1", "price": null,
                 "price_unit": "GBP", "messaging_service_sid": null, "sid": "SM%032d", "status": "queued",
                 "subresource_uris": {"media": "/x.json"}, "to": "+447700900201", "uri": "/x.json"}
                """.formatted(asked.size());
    }

    private static Map<String, String> form(String body) {
        Map<String, String> form = new LinkedHashMap<>();
        for (String pair : body.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                form.put(
                        pair.substring(0, equals),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return form;
    }
}
