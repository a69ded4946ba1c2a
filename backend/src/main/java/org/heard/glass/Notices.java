package org.heard.glass;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import org.heard.base.Caller;
import org.heard.base.PersonId;
import org.heard.base.Role;
import org.heard.base.Settings;
import org.heard.identity.People;
import org.heard.outbox.Letter;
import org.heard.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/** Tells every other manager, and whom the council named besides, at once, by email, that a record was opened: not whose, and not by whom. */
@Singleton
class Notices {
    private final People people;
    private final Outbox outbox;
    private final Settings settings;
    private final String address;

    Notices(People people, Outbox outbox, Settings settings, @Value("${heard.address}") String address) {
        this.people = people;
        this.outbox = outbox;
        this.settings = settings;
        this.address = address;
    }

    void send(Opened opened) {
        new Caller.Portal()
                .call(people::staff).stream()
                        .filter(person -> person.role() == Role.MANAGER)
                        .filter(person -> !person.id().equals(opened.by()))
                        .forEach(manager -> send(opened, manager.id(), manager.email()));
        send(opened, null, settings.get(GlassSettings.TOLD_TOO));
    }

    private void send(Opened opened, @Nullable PersonId to, @Nullable String email) {
        if (email != null && !email.isBlank()) {
            outbox.put(Letter.email(
                            to,
                            email,
                            "Heard: a record was opened with a reason",
                            "Somebody opened a child's record with a reason. See who, why and until when: " + address
                                    + "/staff/opened")
                    .once("opened-" + opened.id() + "-" + (to == null ? "too" : to)));
        }
    }
}
