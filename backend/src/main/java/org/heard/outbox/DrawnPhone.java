package org.heard.outbox;

import java.util.List;

/** In the demo, texts come to a phone that a page draws: nothing leaves, and a way in stays to be opened there. */
final class DrawnPhone implements Courier {
    private final Channel channel;
    private final List<NotWanted> notWanted;

    DrawnPhone(Channel channel, List<NotWanted> notWanted) {
        this.channel = channel;
        this.notWanted = notWanted;
    }

    @Override
    public Channel channel() {
        return channel;
    }

    @Override
    public Delivery deliver(OutboxMessage message) {
        return notWanted.stream()
                .flatMap(each -> each.whyNot(channel, message.address()).stream())
                .findFirst()
                .<Delivery>map(Delivery.Refused::new)
                .orElseGet(() -> new Delivery.HandedOver(null));
    }

    @Override
    public boolean mayRepeat() {
        return true;
    }
}
