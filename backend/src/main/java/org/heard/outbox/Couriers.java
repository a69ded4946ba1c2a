package org.heard.outbox;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Who carries what. In the demo nothing is texted to anybody, whatever is set up: a drawn phone shows it. */
@Singleton
class Couriers {
    private final BeanProvider<Courier> couriers;
    private final List<NotWanted> notWanted;
    private final boolean demo;

    Couriers(BeanProvider<Courier> couriers, List<NotWanted> notWanted, @Value("${heard.demo:false}") boolean demo) {
        this.couriers = couriers;
        this.notWanted = notWanted;
        this.demo = demo;
    }

    boolean has(Channel channel) {
        return of(channel).isPresent();
    }

    Optional<Courier> of(Channel channel) {
        return isDrawn(channel)
                ? Optional.of(new DrawnPhone(channel, notWanted))
                : couriers.stream()
                        .filter(courier -> courier.channel() == channel)
                        .findFirst();
    }

    boolean isDrawn(Channel channel) {
        return demo && (channel == Channel.SMS || channel == Channel.WHATSAPP);
    }
}
