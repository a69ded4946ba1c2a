package org.heard.safeguarding;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.heard.base.Caller;
import org.heard.base.Role;
import org.heard.identity.People;
import org.heard.outbox.Channel;
import org.heard.outbox.Letter;
import org.heard.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/**
 * Words that may mean danger, from a phone that is nobody's or that children share. Nobody is guessed, so no child is flagged;
 * the team on duty and the managers are told by text and email at once, and find out whose words they are.
 */
@Singleton
public class StrayAlerts {
    private static final String SUBJECT = "Heard: a text that may mean danger, from a phone we cannot place";

    private final OnDuty onDuty;
    private final People people;
    private final Outbox outbox;
    private final String address;

    StrayAlerts(OnDuty onDuty, People people, Outbox outbox, @Value("${heard.address}") String address) {
        this.onDuty = onDuty;
        this.people = people;
        this.outbox = outbox;
        this.address = address;
    }

    /** @param text its number, for the same text is told of once */
    @Transactional
    public void tell(long text) {
        List<Alerted> all = new ArrayList<>(List.of(onDuty.duty()));
        new Caller.Portal()
                .call(people::staff).stream()
                        .filter(person -> person.role() == Role.MANAGER)
                        .map(person -> new Alerted(Alerted.Who.MANAGER, person.id(), person.phone(), person.email()))
                        .forEach(all::add);
        for (Alerted one : all) {
            send(text, one, Channel.SMS, one.phone());
            send(text, one, Channel.EMAIL, one.email());
        }
    }

    private void send(long text, Alerted one, Channel channel, @Nullable String to) {
        if (to == null || to.isBlank()) {
            return;
        }
        outbox.put(new Letter(
                channel,
                one.person(),
                to,
                channel == Channel.EMAIL ? SUBJECT : "",
                "Heard: a text that may mean danger came from a phone we cannot place: nobody’s here, or several children’s."
                        + " Open " + address + "/staff/feedback, read it and find out whose it is.",
                "stray-" + text + "-" + channel + "-" + to,
                null,
                null,
                true));
    }
}
