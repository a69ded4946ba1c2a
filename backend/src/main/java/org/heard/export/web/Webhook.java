package org.heard.export.web;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.outbox.Channel;
import org.heard.outbox.Courier;
import org.heard.outbox.Delivery;
import org.heard.outbox.OutboxMessage;

/**
 * Hands records to the council's case system by a signed call (HEARD_WEBHOOK_URL, HEARD_WEBHOOK_SECRET). The same message may come
 * twice, with the same {@code Heard-Id}; the receiver keeps it once. docs/api/webhook.md has a receiver.
 */
@Singleton
@Requires(property = "heard.webhook.url", pattern = "https?://.+")
class Webhook implements Courier {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int SHORTEST_SECRET = 32;

    private final Signature signature;
    private final InstantSource time;

    Webhook(
            InstantSource time,
            @Value("${heard.webhook.secret:}") String secret,
            @Value("${heard.webhook.old-secret:}") String oldSecret) {
        if (secret.length() < SHORTEST_SECRET) {
            throw new IllegalStateException(
                    "HEARD_WEBHOOK_URL is set: HEARD_WEBHOOK_SECRET must have at least 32 characters.");
        }
        this.time = time;
        this.signature = new Signature(
                Stream.of(secret, oldSecret).filter(key -> !key.isBlank()).toList());
    }

    @Override
    public Channel channel() {
        return Channel.WEBHOOK;
    }

    @Override
    public boolean mayRepeat() {
        return true;
    }

    @Override
    public Delivery deliver(OutboxMessage message) {
        HttpRequest call = HttpRequest.newBuilder(URI.create(message.address()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Heard-Event", message.subject())
                .header("Heard-Id", String.valueOf(message.id()))
                .header("Heard-Signature", signature.of(message.body(), time.instant()))
                .POST(HttpRequest.BodyPublishers.ofString(message.body()))
                .build();
        try (HttpClient http = client()) {
            return meant(http.send(call, HttpResponse.BodyHandlers.discarding()));
        } catch (IOException e) {
            return new Delivery.TryAgain("the case system could not be reached", null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Delivery.TryAgain("the portal is stopping", null);
        }
    }

    /** A new one each time: calls are few, and no connection is left over that the other side has closed meanwhile. */
    private static HttpClient client() {
        return HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** What it says by its status; 408, 425, 429 and 5xx mean later, any other refusal means never like this. */
    private static Delivery meant(HttpResponse<Void> answer) {
        int status = answer.statusCode();
        if (status >= 200 && status < 300) {
            return new Delivery.HandedOver(null);
        }
        String reason = "the case system answered " + status;
        return status == 408 || status == 425 || status == 429 || status >= 500
                ? new Delivery.TryAgain(reason, retryAfter(answer).orElse(null))
                : new Delivery.Refused(reason);
    }

    private static Optional<Duration> retryAfter(HttpResponse<Void> answer) {
        return answer.headers()
                .firstValue("Retry-After")
                .filter(seconds -> seconds.matches("[0-9]{1,6}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)));
    }
}
