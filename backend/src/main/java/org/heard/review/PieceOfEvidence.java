package org.heard.review;

import java.time.Instant;
import java.time.LocalDate;
import org.heard.base.PersonId;
import org.heard.base.ReviewId;
import org.jspecify.annotations.Nullable;

/**
 * One thing known to have happened around a review.
 *
 * @param by who did it
 * @param detail a few words of staff, such as the name of an advocate without an account; never the child's words
 * @param recordedBy who told the portal; empty when the portal saw it itself
 */
public record PieceOfEvidence(
        long id,
        ReviewId review,
        EvidenceKind kind,
        @Nullable Channel channel,
        @Nullable PersonId by,
        LocalDate day,
        @Nullable String detail,
        Instant recordedAt,
        @Nullable PersonId recordedBy) {}
