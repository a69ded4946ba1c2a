package org.heard.review;

import java.time.Instant;
import org.heard.base.PersonId;
import org.heard.base.ReviewId;
import org.jspecify.annotations.Nullable;

/**
 * A participation code as an IRO confirmed it, with all it was derived from.
 *
 * @param because the sentences that explain the suggestion to staff
 * @param code the final code
 * @param reason the IRO's, where one was needed
 * @param changedSince whether a view arrived, or was taken back, after this was confirmed
 */
public record ParticipationRecord(
        long id,
        ReviewId review,
        WhatHappened whatHappened,
        ParticipationCode suggested,
        String because,
        ParticipationCode code,
        @Nullable String reason,
        PersonId confirmedBy,
        Instant confirmedAt,
        boolean changedSince) {

    /** Whether the IRO chose another code than the suggested one. */
    public boolean isOverridden() {
        return code != suggested;
    }

    /** A plain sentence that tells the child what is on record. */
    public String forTheChild() {
        return Explanation.forTheChild(code, whatHappened);
    }
}
