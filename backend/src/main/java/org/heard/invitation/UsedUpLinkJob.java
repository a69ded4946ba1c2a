package org.heard.invitation;

import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.heard.schedule.Job;

/** Somebody with a link that opens nothing asked for a new one. */
@Singleton
class UsedUpLinkJob implements Job {
    private final BeanProvider<NewLinks> newLinks;

    UsedUpLinkJob(BeanProvider<NewLinks> newLinks) {
        this.newLinks = newLinks;
    }

    @Override
    public String name() {
        return "used-up-link";
    }

    @Override
    public Optional<Instant> run(String digest) {
        newLinks.get().forDigest(digest);
        return Optional.empty();
    }
}
