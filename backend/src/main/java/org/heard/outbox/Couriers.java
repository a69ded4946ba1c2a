package org.heard.outbox;

import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Who carries what. */
@Singleton
class Couriers {
    private final BeanProvider<Courier> couriers;

    Couriers(BeanProvider<Courier> couriers) {
        this.couriers = couriers;
    }

    boolean has(Channel channel) {
        return of(channel).isPresent();
    }

    Optional<Courier> of(Channel channel) {
        return couriers.stream().filter(courier -> courier.channel() == channel).findFirst();
    }
}
