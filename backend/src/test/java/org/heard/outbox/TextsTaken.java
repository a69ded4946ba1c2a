package org.heard.outbox;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** A text service that takes everything. */
@Singleton
@Requires(property = "heard.test.texts-taken", value = "true")
class TextsTaken implements Courier {
    final List<String> handed = new ArrayList<>();

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public Delivery deliver(OutboxMessage message) {
        handed.add(message.body());
        return new Delivery.HandedOver(null);
    }

    @Override
    public boolean mayRepeat() {
        return false;
    }
}
