package org.heard.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import org.heard.outbox.Channel;
import org.heard.outbox.Courier;
import org.heard.outbox.Delivery;
import org.heard.outbox.OutboxMessage;

/** In the demo an email goes nowhere: the page of the demo shows it as it would have arrived. */
@Singleton
@Requires(property = "heard.demo", value = "true")
final class DemoMail implements Courier {
    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public Delivery deliver(OutboxMessage message) {
        return new Delivery.HandedOver(null);
    }

    @Override
    public boolean mayRepeat() {
        return true;
    }
}
