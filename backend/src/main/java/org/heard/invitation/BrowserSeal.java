package org.heard.invitation;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Words that a browser carries for the portal for a while, and can neither read nor change: so no node must remember them. */
@Singleton
public final class BrowserSeal {
    private final Secrets secrets;
    private final InstantSource time;

    BrowserSeal(Secrets secrets, InstantSource time) {
        this.secrets = secrets;
        this.time = time;
    }

    /**
     * Seals words.
     *
     * @param what for; opened only for the same
     */
    public String close(String what, String words, Duration good) {
        String open = what + "\n" + time.instant().plus(good).getEpochSecond() + "\n" + words;
        return secrets.seal(open.getBytes(StandardCharsets.UTF_8));
    }

    /** The words; empty when they are forged, for something else, or too old. */
    public Optional<String> open(String what, String sealed) {
        try {
            String[] parts = new String(secrets.unseal(sealed), StandardCharsets.UTF_8).split("\n", 3);
            boolean good = parts.length == 3
                    && parts[0].equals(what)
                    && time.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(parts[1])));
            return good ? Optional.of(parts[2]) : Optional.empty();
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException forged) {
            return Optional.empty();
        }
    }
}
