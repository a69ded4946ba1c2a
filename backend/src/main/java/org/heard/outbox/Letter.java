package org.heard.outbox;

import java.time.Instant;
import org.heard.base.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to leave the portal.
 *
 * @param to whom it is for, if it is for a person
 * @param address a phone's number (E.164), an email's or a web address
 * @param subject an email's subject, a webhook's kind of event; empty for texts
 * @param onceKey the same key is never sent twice, whoever asks and however often
 * @param lane messages in the same lane leave in the order they were put in
 * @param notBefore not before this time
 * @param urgent before everything else that waits, and rather twice than never
 */
public record Letter(
        Channel channel,
        @Nullable PersonId to,
        String address,
        String subject,
        String body,
        @Nullable String onceKey,
        @Nullable String lane,
        @Nullable Instant notBefore,
        boolean urgent) {

    public static Letter text(Channel channel, PersonId to, String number, String body) {
        return new Letter(channel, to, number, "", body, null, null, null, false);
    }

    public static Letter email(@Nullable PersonId to, String address, String subject, String body) {
        return new Letter(Channel.EMAIL, to, address, subject, body, null, null, null, false);
    }

    public Letter once(String key) {
        return new Letter(channel, to, address, subject, body, key, lane, notBefore, urgent);
    }

    public Letter inLane(String name) {
        return new Letter(channel, to, address, subject, body, onceKey, name, notBefore, urgent);
    }

    public Letter notBefore(Instant time) {
        return new Letter(channel, to, address, subject, body, onceKey, lane, time, urgent);
    }

    /** Before everything else that waits: somebody looks at their phone now. */
    public Letter atOnce() {
        return new Letter(channel, to, address, subject, body, onceKey, lane, notBefore, true);
    }
}
