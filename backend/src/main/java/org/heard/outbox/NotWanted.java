package org.heard.outbox;

import java.util.Optional;

/** Whoever at an address wants nothing sent there. */
public interface NotWanted {
    /** Why nothing is sent there; empty when something may be. */
    Optional<String> whyNot(Channel channel, String address);
}
