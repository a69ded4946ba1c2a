package org.heard.schedule;

import java.time.Instant;
import java.util.Optional;

/**
 * One kind of work for later. A feature makes a bean of it and asks {@link Schedule#at} for a time. It runs as the portal
 * itself, outside of any transaction, and again when it throws or when the node that ran it is gone: so it must bear being
 * run twice.
 */
public interface Job {
    /** Its name in the database; never changes. */
    String name();

    /**
     * Does it.
     *
     * @param id whatever it was scheduled for
     * @return when to run again for the same; empty when it is done
     */
    Optional<Instant> run(String id);
}
