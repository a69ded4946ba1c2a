package org.heard.outbox;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.heard.base.PersonId;
import org.heard.schedule.Schedule;
import org.heard.seal.Seal;
import org.jspecify.annotations.Nullable;

/**
 * What is to leave the portal: written in the transaction of whoever asks, then carried by the channel's {@link Courier}, again
 * and again until the other side has it. In the demo a drawn phone shows the texts.
 */
@Singleton
public class Outbox {
    private final OutboxMessageRepository messages;
    private final Couriers couriers;
    private final Handover handover;
    private final Schedule schedule;
    private final InstantSource time;
    private final Seal seal;
    private final List<NotWanted> notWanted;

    Outbox(
            OutboxMessageRepository messages,
            Couriers couriers,
            Handover handover,
            Schedule schedule,
            InstantSource time,
            Seal seal,
            List<NotWanted> notWanted) {
        this.notWanted = notWanted;
        this.seal = seal;
        this.messages = messages;
        this.couriers = couriers;
        this.handover = handover;
        this.schedule = schedule;
        this.time = time;
    }

    /** Puts a text to a phone in the outbox. Says what became of it, so that nobody is told it was sent when it was not. */
    @Transactional
    public DeliveryStatus text(PersonId to, String phone, String body) {
        return put(Letter.text(Channel.SMS, to, phone, body)).status();
    }

    /** Takes a letter, once for each of its keys: who asks again is given the first. Says how it stands. */
    @Transactional
    public OutboxMessage put(Letter letter) {
        Instant now = time.instant();
        String whyNot = whyNot(letter);
        DeliveryStatus status = whyNot != null
                ? DeliveryStatus.WILL_NOT_SEND
                : isShownAtOnce(letter, now) ? DeliveryStatus.SENT : DeliveryStatus.WAITING;
        Long to = letter.to() == null ? null : letter.to().value();
        OutboxMessageRow row;
        if (letter.onceKey() == null) {
            row = messages.save(new OutboxMessageRow(
                    null,
                    letter.channel().name(),
                    to,
                    letter.address(),
                    letter.subject(),
                    letter.body(),
                    letter.body().length(),
                    WaysInLetters.has(letter),
                    null,
                    letter.lane(),
                    letter.notBefore(),
                    letter.urgent(),
                    0,
                    null,
                    status,
                    whyNot,
                    now,
                    now));
        } else {
            int made = messages.putOnce(
                    letter.channel().name(),
                    to,
                    letter.address(),
                    letter.subject(),
                    seal.seal("outbox_message", "body", letter.body(), letter.address()),
                    letter.body().length(),
                    WaysInLetters.has(letter),
                    letter.onceKey(),
                    letter.lane(),
                    letter.notBefore(),
                    letter.urgent(),
                    status,
                    whyNot,
                    now,
                    now);
            row = messages.findByOnceKey(letter.onceKey()).orElseThrow();
            if (made == 0) {
                return row.shown();
            }
        }
        if (status == DeliveryStatus.WAITING) {
            Instant when = letter.notBefore() != null && letter.notBefore().isAfter(now) ? letter.notBefore() : now;
            String id = String.valueOf(Objects.requireNonNull(row.id()));
            if (letter.urgent()) {
                schedule.first(handover, id, when);
            } else {
                schedule.at(handover, id, when);
            }
        }
        return row.shown();
    }

    /** No longer wanted: what still waits under this key is never sent. Whether it still waited. */
    @Transactional
    public boolean withdraw(String onceKey, String reason) {
        return messages.findByOnceKey(onceKey)
                .map(row -> messages.move(
                                Objects.requireNonNull(row.id()),
                                DeliveryStatus.WAITING,
                                DeliveryStatus.WILL_NOT_SEND,
                                reason,
                                time.instant())
                        > 0)
                .orElse(false);
    }

    /**
     * Tries a failed one again, from the beginning. Whether it had failed, and no later one of its lane has left since: what
     * was overtaken would arrive in the wrong order.
     */
    @Transactional
    public boolean again(long id) {
        if (isOvertaken(id)) {
            return false;
        }
        boolean moved = messages.move(id, DeliveryStatus.FAILED, DeliveryStatus.WAITING, null, time.instant()) > 0;
        if (moved) {
            schedule.at(handover, String.valueOf(id), time.instant());
        }
        return moved;
    }

    private boolean isOvertaken(long id) {
        return messages.findById(id)
                .map(OutboxMessageRow::lane)
                .filter(lane -> messages.overtaking(lane, id) > 0)
                .isPresent();
    }

    /** A failed one that nobody needs any more is not shown as failed. Whether it had failed. */
    @Transactional
    public boolean leave(long id, String reason) {
        return messages.move(id, DeliveryStatus.FAILED, DeliveryStatus.WILL_NOT_SEND, reason, time.instant()) > 0;
    }

    /** The other side's later word: it arrived. What it does not know, or hears twice, it ignores. */
    @Transactional
    public void arrived(String providerId) {
        messages.findByProviderId(providerId)
                .ifPresent(row -> messages.move(
                        Objects.requireNonNull(row.id()),
                        DeliveryStatus.SENT,
                        DeliveryStatus.DELIVERED,
                        null,
                        time.instant()));
    }

    /** The other side's later word: it did not arrive after all. */
    @Transactional
    public void lost(String providerId, String reason) {
        messages.findByProviderId(providerId)
                .ifPresent(row -> messages.move(
                        Objects.requireNonNull(row.id()),
                        DeliveryStatus.SENT,
                        DeliveryStatus.FAILED,
                        reason,
                        time.instant()));
    }

    /** In the demo: the next text to this person that waits for its hour comes to the drawn phone now. Whether one waited. */
    public boolean comesNow(PersonId to) {
        Optional<OutboxMessage> next = textsTo(to).stream()
                .filter(message -> message.status() == DeliveryStatus.WAITING && message.notBefore() != null)
                .filter(message -> couriers.isDrawn(message.channel()))
                .min(Comparator.comparing(message -> Objects.requireNonNull(message.notBefore())));
        next.ifPresent(message -> handover.run(String.valueOf(message.id())));
        return next.isPresent();
    }

    public Optional<OutboxMessage> find(long id) {
        return messages.findById(id).map(OutboxMessageRow::shown);
    }

    public Optional<OutboxMessage> find(String onceKey) {
        return messages.findByOnceKey(onceKey).map(OutboxMessageRow::shown);
    }

    /** Those with this status, oldest first. */
    public List<OutboxMessage> all(DeliveryStatus status) {
        return messages.findByStatusOrderById(status).stream()
                .map(OutboxMessageRow::shown)
                .toList();
    }

    /** The texts to this person, oldest first; emails too. */
    public List<OutboxMessage> textsTo(PersonId person) {
        return messages.findByPersonIdOrderById(person.value()).stream()
                .map(OutboxMessageRow::shown)
                .toList();
    }

    private boolean isShownAtOnce(Letter letter, Instant now) {
        Instant hour = letter.notBefore();
        return couriers.isDrawn(letter.channel()) && (hour == null || !hour.isAfter(now));
    }

    /** A drawn text has no courier that would ask whether it is wanted. */
    private @Nullable String whyNot(Letter letter) {
        Channel channel = letter.channel();
        if (couriers.isDrawn(channel)) {
            return notWanted.stream()
                    .flatMap(each -> each.whyNot(channel, letter.address()).stream())
                    .findFirst()
                    .orElse(null);
        }
        return couriers.has(channel)
                ? null
                : switch (channel) {
                    case SMS, WHATSAPP -> "no text service is set up";
                    case EMAIL -> "no email service is set up";
                    case WEBHOOK -> "no case system is set up";
                };
    }
}
