package org.heard.outbox;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;

/** The other side, played: answers as the test says, and keeps what it was handed. */
@Singleton
@Requires(property = "heard.test.courier")
class PlayedCourier implements Courier {
    final List<String> handed = new ArrayList<>();
    final Deque<Supplier<Delivery>> answers = new ArrayDeque<>();
    boolean mayRepeat = false;

    @Override
    public Channel channel() {
        return Channel.WEBHOOK;
    }

    @Override
    public Delivery deliver(OutboxMessage message) {
        Delivery answer = answers.isEmpty()
                ? new Delivery.HandedOver("p" + message.id())
                : answers.pop().get();
        if (answer instanceof Delivery.HandedOver) {
            handed.add(message.body());
        }
        return answer;
    }

    @Override
    public boolean mayRepeat() {
        return mayRepeat;
    }
}
