package org.heard.outbox;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A text service, played, that all nodes of a test share, as they would share the real one. */
@Singleton
@Requires(property = "heard.test.texts")
public class PlayedTexts implements Courier {
    /** The number of every message it was handed, in order, twice where it was handed twice. */
    public static final List<Long> HANDED = new CopyOnWriteArrayList<>();

    private static volatile @Nullable String down;

    /** From now on nothing is taken; {@code null}: it works again. */
    public static void isDown(@Nullable String reason) {
        down = reason;
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public Delivery deliver(OutboxMessage message) {
        Optional<String> trouble = Optional.ofNullable(down);
        if (trouble.isPresent()) {
            return new Delivery.TryAgain(trouble.get(), null);
        }
        HANDED.add(message.id());
        return new Delivery.HandedOver("text-" + message.id());
    }

    @Override
    public boolean mayRepeat() {
        return false;
    }
}
