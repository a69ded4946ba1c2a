package org.heard.safeguarding;

import java.time.Instant;
import org.heard.base.ChildId;
import org.heard.base.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person must look at now.
 *
 * @param question which question's answer raised it; empty when the child asked for help by itself, and for messages
 * @param drill whether it was raised to practise
 * @param acknowledgedBy who said "I have this"
 * @param step how often it has climbed because nobody had
 * @param unreached whether no alert could be handed over to anybody
 */
public record Flag(
        long id,
        ChildId child,
        FlagKind kind,
        @Nullable String question,
        boolean drill,
        Instant raisedAt,
        @Nullable PersonId acknowledgedBy,
        @Nullable Instant acknowledgedAt,
        int step,
        boolean unreached,
        @Nullable PersonId answeredBy,
        @Nullable Instant answeredAt,
        @Nullable String whatWasDone) {
    public boolean isOpen() {
        return answeredAt == null;
    }

    public boolean isAcknowledged() {
        return acknowledgedAt != null;
    }
}
