package org.heard.outbox;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.heard.base.PersonId;

/** What is to leave the portal. In the demo a drawn phone shows the texts; no text service is connected yet. */
@Singleton
public class Outbox {
    private static final String NO_SERVICE = "no text service is set up";

    private final OutboxMessageRepository messages;
    private final InstantSource time;
    private final boolean demo;

    Outbox(OutboxMessageRepository messages, InstantSource time, @Value("${heard.demo:false}") boolean demo) {
        this.messages = messages;
        this.time = time;
        this.demo = demo;
    }

    /** Puts a text to a phone in the outbox. Says what became of it, so that nobody is told it was sent when it was not. */
    public DeliveryStatus text(PersonId to, String phone, String body) {
        DeliveryStatus status = demo ? DeliveryStatus.SENT : DeliveryStatus.WILL_NOT_SEND;
        String reason = demo ? null : NO_SERVICE;
        messages.save(new OutboxMessageRow(
                null, "SMS", to.value(), phone, body, status, reason, time.instant(), time.instant()));
        return status;
    }

    /** The texts to this person, oldest first. */
    public List<OutboxMessage> textsTo(PersonId person) {
        return messages.findByPersonIdOrderById(person.value()).stream()
                .map(row -> new OutboxMessage(
                        person, row.address(), row.body(), row.status(), Objects.requireNonNull(row.createdAt())))
                .toList();
    }
}
