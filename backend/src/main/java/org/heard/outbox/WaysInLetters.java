package org.heard.outbox;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.regex.Pattern;
import org.heard.seal.Seal;

/**
 * Texts and emails with a way in written in them: the secret part of the address goes as soon as somebody else has carried it
 * away, or two days after it failed for good. So whoever sees the outbox, or a copy of the database, finds no way in.
 */
@Singleton
class WaysInLetters {
    private static final Pattern WAY_IN = Pattern.compile("(https?://\\S+/)[A-Za-z0-9_-]{16,}");
    private static final Duration KEPT = Duration.ofDays(2);

    private final OutboxMessageRepository messages;
    private final Seal seal;
    private final InstantSource time;

    WaysInLetters(OutboxMessageRepository messages, Seal seal, InstantSource time) {
        this.messages = messages;
        this.seal = seal;
        this.time = time;
    }

    static boolean has(Letter letter) {
        return letter.channel() != Channel.WEBHOOK
                && WAY_IN.matcher(letter.body()).find();
    }

    /** Nobody needs it here any more. */
    void forget(OutboxMessageRow row) {
        if (row.hasLink()) {
            String body = WAY_IN.matcher(row.body()).replaceAll("$1…");
            messages.withoutLink(
                    Objects.requireNonNull(row.id()), seal.seal("outbox_message", "body", body, row.address()));
        }
    }

    /** Those that never left. */
    void forgetOld() {
        messages.findWithLink(time.instant().minus(KEPT)).forEach(this::forget);
    }
}
