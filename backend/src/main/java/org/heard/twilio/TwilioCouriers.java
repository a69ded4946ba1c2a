package org.heard.twilio;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.heard.outbox.Channel;
import org.heard.outbox.Courier;
import org.heard.text.OptOuts;

/** The channels that the council's account with Twilio opens. */
@Factory
@Requires(beans = TwilioAccount.class)
final class TwilioCouriers {
    @Bean
    @Singleton
    @Named("twilio-sms")
    Courier sms(TwilioAccount account, OptOuts optOuts, TextLimits limits, InstantSource time) {
        return new TwilioCourier(Channel.SMS, account, optOuts, limits, time);
    }

    @Bean
    @Singleton
    @Named("twilio-whatsapp")
    @Requires(property = "heard.twilio.whatsapp", pattern = "\\+.+")
    Courier whatsapp(TwilioAccount account, OptOuts optOuts, TextLimits limits, InstantSource time) {
        return new TwilioCourier(Channel.WHATSAPP, account, optOuts, limits, time);
    }
}
