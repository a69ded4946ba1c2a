package org.heard.invitation;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Wrong tries by address, on this node. Only wrong ones count, and many are allowed: a whole school may come from one
 * address. Whoever asks for some other secret (a case system's, say) counts them here too, with a word of its own before the
 * address.
 */
@Singleton
public final class WrongTries {
    static final int ALLOWED = 60;
    static final Duration WITHIN = Duration.ofMinutes(15);

    private static final Logger LOG = LoggerFactory.getLogger(WrongTries.class);
    private static final int MOST_ADDRESSES = 20_000;

    private final InstantSource time;
    private final Map<String, Deque<Instant>> byAddress = new ConcurrentHashMap<>();

    WrongTries(InstantSource time) {
        this.time = time;
    }

    public void count(String address) {
        Instant now = time.instant();
        if (byAddress.size() > MOST_ADDRESSES) {
            byAddress
                    .keySet()
                    .forEach(known ->
                            byAddress.computeIfPresent(known, (key, tries) -> isOver(tries, now) ? null : tries));
        }
        byAddress.compute(network(address), (key, known) -> {
            Deque<Instant> tries = known == null ? new ArrayDeque<>() : known;
            tries.addLast(now);
            if (tries.size() > ALLOWED) {
                tries.removeFirst();
            }
            if (tries.size() == ALLOWED) {
                LOG.warn("{} wrong ways in from one address within {} minutes", ALLOWED, WITHIN.toMinutes());
            }
            return tries;
        });
    }

    /** Until when nothing is let in from this address; empty when it may try. */
    public Optional<Instant> closedUntil(String address) {
        Instant now = time.instant();
        Instant[] until = new Instant[1];
        byAddress.computeIfPresent(network(address), (key, tries) -> {
            while (!tries.isEmpty() && !tries.getFirst().plus(WITHIN).isAfter(now)) {
                tries.removeFirst();
            }
            if (tries.size() >= ALLOWED) {
                until[0] = tries.getFirst().plus(WITHIN);
            }
            return tries.isEmpty() ? null : tries;
        });
        return Optional.ofNullable(until[0]);
    }

    private static boolean isOver(Deque<Instant> tries, Instant now) {
        return !tries.getLast().plus(WITHIN).isAfter(now);
    }

    /** An IPv6 customer owns the first 64 bits, so those count as one address. */
    private static String network(String address) {
        String[] groups = address.split(":", -1);
        return groups.length < 5 ? address : String.join(":", java.util.Arrays.copyOf(groups, 4));
    }
}
