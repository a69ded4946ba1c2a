package org.heard.minutes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A decision as it is written down; see {@link Decision}. */
public record DecisionEntry(
        String title,
        @Nullable Wish wish,
        Answered answer,
        String what,
        @Nullable String reason,
        @Nullable String who,
        @Nullable LocalDate byWhen) {

    /** A no, or a partly, must say why. */
    public boolean lacksReason() {
        return answer != Answered.YES && (reason == null || reason.isBlank());
    }
}
