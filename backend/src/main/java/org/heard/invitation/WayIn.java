package org.heard.invitation;

import java.time.Instant;
import org.heard.base.PersonId;
import org.jspecify.annotations.Nullable;

/** A link or a card somebody was given, for those who give them. */
public record WayIn(
        PersonId person,
        boolean card,
        boolean ownPhone,
        Instant madeAt,
        Instant until,
        @Nullable Instant usedAt,
        boolean open) {}
