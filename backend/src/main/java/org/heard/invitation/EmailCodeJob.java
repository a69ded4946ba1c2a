package org.heard.invitation;

import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.heard.base.PersonId;
import org.heard.schedule.Job;

/** Somebody at the door asked for a code by email. */
@Singleton
class EmailCodeJob implements Job {
    private final BeanProvider<EmailCodes> codes;

    EmailCodeJob(BeanProvider<EmailCodes> codes) {
        this.codes = codes;
    }

    @Override
    public String name() {
        return "email-code";
    }

    @Override
    public Optional<Instant> run(String person) {
        codes.get().send(new PersonId(Long.parseLong(person)));
        return Optional.empty();
    }
}
