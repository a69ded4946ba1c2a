package org.heard.export;

import io.micronaut.context.annotation.Value;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.heard.audit.AuditAction;
import org.heard.audit.AuditLog;
import org.heard.base.ChildId;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.ReviewId;
import org.heard.outbox.Channel;
import org.heard.outbox.DeliveryStatus;
import org.heard.outbox.Letter;
import org.heard.outbox.Outbox;
import org.heard.outbox.OutboxMessage;
import org.heard.review.ParticipationConfirmed;
import org.heard.review.ParticipationRecord;
import org.heard.review.ParticipationRecords;
import org.heard.review.Reviews;

/**
 * Gives the participation record back to the council's case system, as soon as it is confirmed and again when it is corrected:
 * put in the outbox with the confirmation itself, so that neither is without the other. Messages of one child leave in order.
 * Each has a number of its own, by which the receiver knows one it has already.
 */
@Singleton
public class Handback {
    private final Outbox outbox;
    private final RecordedParticipations recorded;
    private final ParticipationRecords records;
    private final Reviews reviews;
    private final ObjectMapper json;
    private final AuditLog audit;
    private final String address;

    Handback(
            Outbox outbox,
            RecordedParticipations recorded,
            ParticipationRecords records,
            Reviews reviews,
            ObjectMapper json,
            AuditLog audit,
            @Value("${heard.webhook.url:}") String address) {
        this.outbox = outbox;
        this.recorded = recorded;
        this.records = records;
        this.reviews = reviews;
        this.json = json;
        this.audit = audit;
        this.address = address;
    }

    /**
     * What the case system is sent.
     *
     * @param id the same for every attempt, and for no other message
     * @param event {@code participation.recorded}, or {@code participation.corrected} when the review was sent before
     */
    @Serdeable
    public record Message(String id, String event, RecordedParticipation record) {}

    /** Whether a case system is set up to be told. */
    public boolean isSetUp() {
        return !address.isBlank();
    }

    @EventListener
    void confirmed(ParticipationConfirmed event) {
        if (isSetUp()) {
            put(event.review(), event.child(), "participation-" + event.record(), event.isCorrection());
        }
    }

    /** Sends the newest record of a review once more, as a correction. Throws {@code NOT_FOUND} when nothing was confirmed. */
    @Needs(Permission.EXPORT)
    @Transactional
    public void resend(ReviewId review) {
        ParticipationRecord newest = recorded.newest(review);
        String again = "participation-" + newest.id() + "-again-";
        int number = 1;
        while (outbox.find(again + number).isPresent()) {
            number++;
        }
        put(review, reviews.review(review).child(), again + number, true);
    }

    /** What the case system refused, or could not be told for days. */
    @Needs(Permission.EXPORT)
    public List<OutboxMessage> parked() {
        return messages(DeliveryStatus.FAILED);
    }

    /** What is still on its way. */
    @Needs(Permission.EXPORT)
    public List<OutboxMessage> waiting() {
        return messages(DeliveryStatus.WAITING, DeliveryStatus.SENDING);
    }

    /** What came of trying a parked one again. */
    public enum Again {
        /** It is on its way again, the same message under the same number. */
        ON_ITS_WAY,
        /** Others of this child have left since; so the newest record of its review goes after them, as a correction. */
        SENT_ANEW,
        /** A newer record of the same review goes, or went, instead. */
        REPLACED,
        /** It was not parked any more. */
        NOT_PARKED
    }

    /** Tries a parked one again, and never lets it arrive after a newer one of the same child. */
    @Needs(Permission.EXPORT)
    @Transactional
    public Again again(long message) {
        OutboxMessage parked = outbox.find(message)
                .filter(one -> one.status() == DeliveryStatus.FAILED)
                .orElse(null);
        if (parked == null) {
            return Again.NOT_PARKED;
        }
        if (outbox.again(message)) {
            return Again.ON_ITS_WAY;
        }
        Message sent = read(parked.body());
        ReviewId review = new ReviewId(sent.record().review());
        String newest = "participation-" + recorded.newest(review).id();
        boolean isNewest = sent.id().equals(newest) || sent.id().startsWith(newest + "-again-");
        outbox.leave(message, isNewest ? "sent anew after later ones" : "a newer record was sent instead");
        if (isNewest) {
            resend(review);
        }
        return isNewest ? Again.SENT_ANEW : Again.REPLACED;
    }

    private Message read(String body) {
        try {
            return Objects.requireNonNull(json.readValue(body, Message.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<OutboxMessage> messages(DeliveryStatus... statuses) {
        return Stream.of(statuses)
                .flatMap(status -> outbox.all(status).stream())
                .filter(message -> message.channel() == Channel.WEBHOOK)
                .toList();
    }

    private void put(ReviewId review, ChildId child, String id, boolean isCorrection) {
        String event = isCorrection ? "participation.corrected" : "participation.recorded";
        RecordedParticipation record =
                recorded.of(review, records.latest(review).orElseThrow());
        Message message = new Message(id, event, record);
        outbox.put(
                new Letter(Channel.WEBHOOK, null, address, event, write(message), id, "child-" + child, null, false));
        audit.record(AuditAction.RECORD_GIVEN_OUT, child, "review " + review + " " + id);
    }

    private String write(Message message) {
        try {
            return Objects.requireNonNull(json.writeValueAsString(message));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
