package org.heard.safeguarding;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.heard.base.ChildId;
import org.heard.base.PersonId;
import org.heard.base.Settings;
import org.heard.outbox.Channel;
import org.heard.outbox.DeliveryStatus;
import org.heard.outbox.Letter;
import org.heard.outbox.Outbox;
import org.heard.outbox.OutboxMessage;
import org.jspecify.annotations.Nullable;

/** Tells people about a flag by two channels at once, and by a third where those fail. No alert says whom it is about. */
@Singleton
class Alerts {
    private static final String SUBJECT = "Heard: someone needs a person now";

    private final AlertRepository alerts;
    private final OnDuty onDuty;
    private final Outbox outbox;
    private final Settings settings;
    private final InstantSource time;
    private final String address;

    Alerts(
            AlertRepository alerts,
            OnDuty onDuty,
            Outbox outbox,
            Settings settings,
            InstantSource time,
            @Value("${heard.address}") String address) {
        this.alerts = alerts;
        this.onDuty = onDuty;
        this.outbox = outbox;
        this.settings = settings;
        this.time = time;
        this.address = address;
    }

    boolean tellsATeam() {
        Alerted duty = onDuty.duty();
        return duty.phone() != null || duty.email() != null;
    }

    int minutesUntilMore() {
        return settings.get(UrgentSettings.MINUTES);
    }

    /** When a flag that is raised now, or has just climbed, climbs next. */
    Instant nextStep() {
        return time.instant().plus(Duration.ofMinutes(settings.get(UrgentSettings.MINUTES)));
    }

    /** Everybody of this step, by text and by email at once. */
    void send(FlagRow flag, int step) {
        for (Alerted one : onDuty.of(new ChildId(flag.childId()), step > 0)) {
            send(flag, step, one, Channel.SMS, one.phone());
            send(flag, step, one, Channel.EMAIL, one.email());
        }
    }

    /** Where text and email have failed somebody, WhatsApp is tried. */
    void fallBack(FlagRow flag) {
        List<Alert> told = of(flag.number());
        for (Alerted one : onDuty.of(new ChildId(flag.childId()), flag.step() > 0)) {
            boolean reached = told.stream()
                    .anyMatch(alert -> alert.who().equals(one.who().wording())
                            && Objects.equals(alert.person(), one.person())
                            && (alert.reached() || isFresh(alert)));
            if (!reached) {
                send(flag, flag.step(), one, Channel.WHATSAPP, one.phone());
            }
        }
    }

    /** Whether at least one alert was handed over, or has not been tried yet. */
    boolean reachedSomebody(long flag) {
        return of(flag).stream().anyMatch(alert -> alert.reached() || isFresh(alert));
    }

    List<Alert> of(long flag) {
        return alerts.findByFlagIdOrderById(flag).stream().map(this::alert).toList();
    }

    /** Waits for its first try: nothing has failed yet. */
    private static boolean isFresh(Alert alert) {
        return (alert.status() == DeliveryStatus.WAITING || alert.status() == DeliveryStatus.SENDING)
                && alert.reason() == null;
    }

    private Alert alert(AlertRow row) {
        Long id = row.outboxId();
        OutboxMessage message = id == null ? null : outbox.find(id).orElse(null);
        return new Alert(
                row.who().wording(),
                row.personId() == null ? null : new PersonId(row.personId()),
                row.channel(),
                row.madeAt(),
                message == null ? DeliveryStatus.WILL_NOT_SEND : message.status(),
                message == null ? "no address" : message.reason());
    }

    private void send(FlagRow flag, int step, Alerted one, Channel channel, @Nullable String to) {
        if (to == null
                || to.isBlank()
                || alerts.existsByFlagIdAndStepAndChannelAndAddress(flag.number(), step, channel.name(), to)) {
            return;
        }
        String key = "flag-" + flag.number() + "-" + step + "-" + channel + "-" + to;
        String subject = channel == Channel.EMAIL ? (flag.drill() ? "PRACTICE. " : "") + SUBJECT : "";
        OutboxMessage message =
                outbox.put(new Letter(channel, one.person(), to, subject, body(flag, step), key, null, null, true));
        alerts.save(new AlertRow(
                null,
                flag.number(),
                step,
                one.who(),
                one.person() == null ? null : one.person().value(),
                channel.name(),
                to,
                message.id(),
                time.instant()));
    }

    private static String minutes(int number) {
        return number == 1 ? "a minute" : number + " minutes";
    }

    private String body(FlagRow flag, int step) {
        return (flag.drill() ? "PRACTICE, nobody is in danger. " : "")
                + (step == 0
                        ? "Heard: someone you work with needs a person now."
                        : "Heard: someone has needed a person for "
                                + minutes(settings.get(UrgentSettings.MINUTES) * step)
                                + ", and nobody has said they have it.")
                + " Open " + address + "/staff/urgent and press I have it. No. " + flag.number();
    }
}
