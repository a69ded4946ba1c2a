package org.heard.twilio;

import com.twilio.exception.ApiConnectionException;
import com.twilio.exception.ApiException;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.MessageCreator;
import com.twilio.type.PhoneNumber;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.heard.outbox.Channel;
import org.heard.outbox.Courier;
import org.heard.outbox.Delivery;
import org.heard.outbox.OutboxMessage;
import org.heard.text.E164;
import org.heard.text.OptOuts;

/** Carries texts of one channel to Twilio. */
final class TwilioCourier implements Courier {
    /** Twilio's errors that no second try cures: no such number, blocked, not a mobile, opted out (docs: error dictionary). */
    private static final Set<Integer> NEVER =
            Set.of(21211, 21214, 21217, 21408, 21421, 21610, 21612, 21614, 21617, 63003);

    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;

    private final Channel channel;
    private final TwilioAccount account;
    private final OptOuts optOuts;
    private final TextLimits limits;
    private final InstantSource time;

    TwilioCourier(Channel channel, TwilioAccount account, OptOuts optOuts, TextLimits limits, InstantSource time) {
        this.channel = channel;
        this.account = account;
        this.optOuts = optOuts;
        this.limits = limits;
        this.time = time;
    }

    @Override
    public Channel channel() {
        return channel;
    }

    /** Twilio knows nothing of our numbers: the same twice would be two texts. */
    @Override
    public boolean mayRepeat() {
        return false;
    }

    @Override
    public Delivery deliver(OutboxMessage message) {
        Optional<E164> phone = E164.of(message.address());
        if (phone.isEmpty()) {
            return new Delivery.Refused("not a telephone number");
        }
        if (optOuts.has(phone.get())) {
            return new Delivery.Refused("whoever has this phone texted STOP");
        }
        Optional<String> limit = limits.isUrgent(message.id()) ? Optional.empty() : limits.reached(message.address());
        if (limit.isPresent()) {
            Instant now = time.instant();
            return new Delivery.TryAgain(limit.get(), Duration.between(now, limits.tomorrow()));
        }
        return hand(phone.get(), message.body());
    }

    private Delivery hand(E164 phone, String body) {
        try {
            Message made = creator(phone, body)
                    .setStatusCallback(account.at(TwilioDoor.STATUS))
                    .create(account.client());
            return new Delivery.HandedOver(made.getSid());
        } catch (ApiConnectionException e) {
            return new Delivery.TryAgain("Twilio could not be reached", null);
        } catch (ApiException e) {
            return refused(e);
        }
    }

    private static Delivery refused(ApiException e) {
        Integer status = e.getStatusCode();
        Integer code = e.getCode();
        boolean later = status == null || status == TOO_MANY || status >= SERVER_ERROR;
        boolean never = code != null && NEVER.contains(code);
        String reason = "Twilio said " + (code == null ? status : code);
        return later && !never ? new Delivery.TryAgain(reason, null) : new Delivery.Refused(reason);
    }

    private MessageCreator creator(E164 phone, String body) {
        if (channel == Channel.WHATSAPP) {
            return Message.creator(
                    new PhoneNumber("whatsapp:" + phone), new PhoneNumber("whatsapp:" + account.whatsapp()), body);
        }
        return account.service().isBlank()
                ? Message.creator(
                        new PhoneNumber(phone.value()), new PhoneNumber(account.senderFor(phone.value())), body)
                : Message.creator(new PhoneNumber(phone.value()), account.service(), body);
    }
}
