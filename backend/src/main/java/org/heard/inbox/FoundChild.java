package org.heard.inbox;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A child somebody looked for.
 *
 * @param ref the council's own reference
 * @param iroName empty when the child has no IRO
 * @param nextReview the planned day, else the day it is due; {@code null} when no review is open
 * @param planned whether that day is planned
 */
public record FoundChild(
        ListedChild child,
        String ref,
        String iroName,
        @Nullable LocalDate nextReview,
        boolean planned) {}
