package org.heard.outbox;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.heard.schedule.Job;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One message's way out: marked before the attempt, so that a crash in the middle is seen; tried for five days, ever more
 * slowly; never before an earlier one of its lane.
 */
@Singleton
class Handover implements Job {
    /** After the first failure this long, after the second that, …; then always the last. Five days in all. */
    private static final List<Duration> BACK_OFF = List.of(
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6));

    private static final Duration GIVE_UP = Duration.ofDays(5);
    private static final Duration IN_THE_LANE = Duration.ofSeconds(2);
    private static final Logger LOG = LoggerFactory.getLogger(Handover.class);

    private final OutboxMessageRepository messages;
    private final Couriers couriers;
    private final WaysInLetters waysIn;
    private final InstantSource time;

    Handover(OutboxMessageRepository messages, Couriers couriers, WaysInLetters waysIn, InstantSource time) {
        this.messages = messages;
        this.couriers = couriers;
        this.waysIn = waysIn;
        this.time = time;
    }

    @Override
    public String name() {
        return "outbox";
    }

    @Override
    public Optional<Instant> run(String id) {
        OutboxMessageRow row = messages.findById(Long.valueOf(id)).orElse(null);
        if (row == null || row.status().isOver()) {
            return Optional.empty();
        }
        Courier courier = couriers.of(Channel.valueOf(row.channel())).orElse(null);
        if (courier == null) {
            messages.move(
                    number(row),
                    row.status(),
                    DeliveryStatus.WILL_NOT_SEND,
                    "no service is set up any more",
                    time.instant());
            return Optional.empty();
        }
        if (row.status() == DeliveryStatus.SENDING) {
            return cutOff(row, courier);
        }
        if (row.lane() != null && messages.before(row.lane(), number(row)) > 0) {
            return Optional.of(time.instant().plus(IN_THE_LANE));
        }
        Instant earliest = courier.earliest(row.shown(), time.instant());
        if (earliest.isAfter(time.instant())) {
            return Optional.of(earliest);
        }
        return attempt(row, courier);
    }

    /** Nobody knows whether the other side has it. What is urgent goes again: better twice than never. */
    private Optional<Instant> cutOff(OutboxMessageRow row, Courier courier) {
        if (courier.mayRepeat() || row.urgent()) {
            messages.move(number(row), DeliveryStatus.SENDING, DeliveryStatus.WAITING, row.reason(), time.instant());
            return Optional.of(time.instant());
        }
        messages.move(
                number(row),
                DeliveryStatus.SENDING,
                DeliveryStatus.FAILED,
                "the portal stopped in the middle; it may have arrived",
                time.instant());
        return Optional.empty();
    }

    private Optional<Instant> attempt(OutboxMessageRow row, Courier courier) {
        if (messages.begin(number(row), time.instant()) == 0) {
            return Optional.empty();
        }
        Delivery came;
        try {
            came = courier.deliver(row.shown());
        } catch (RuntimeException e) {
            LOG.warn("Message {} could not be handed over", row.id(), e);
            came = new Delivery.TryAgain("the service could not be reached", null);
        }
        return switch (came) {
            case Delivery.HandedOver(var providerId) -> {
                messages.end(number(row), DeliveryStatus.SENT, null, providerId, time.instant());
                if (!couriers.isDrawn(courier.channel())) {
                    waysIn.forget(row);
                }
                yield Optional.empty();
            }
            case Delivery.Refused(var reason) -> {
                messages.end(number(row), DeliveryStatus.FAILED, reason, null, time.instant());
                yield Optional.empty();
            }
            case Delivery.TryAgain(var reason, var after) -> later(row, reason, after);
        };
    }

    private Optional<Instant> later(OutboxMessageRow row, String reason, @Nullable Duration after) {
        Instant now = time.instant();
        if (row.createdAt().plus(GIVE_UP).isBefore(now)) {
            messages.end(number(row), DeliveryStatus.FAILED, reason, null, now);
            return Optional.empty();
        }
        messages.end(number(row), DeliveryStatus.WAITING, reason, null, now);
        Duration pause = BACK_OFF.get(Math.min(row.attempts(), BACK_OFF.size() - 1));
        return Optional.of(now.plus(after == null || after.compareTo(pause) < 0 ? pause : after));
    }

    private static Long number(OutboxMessageRow row) {
        return Objects.requireNonNull(row.id());
    }
}
