package org.heard.review;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.heard.base.PersonId;
import org.heard.base.ReviewId;
import org.jspecify.annotations.Nullable;

/** A row of evidence. Those that a confirmation wrote carry its number and count only while it is the newest. */
@MappedEntity("evidence")
record EvidenceRow(
        @Id @GeneratedValue @Nullable Long id,
        Long reviewId,
        Long childId,
        EvidenceKind kind,
        @Nullable Channel channel,
        @Nullable Long byPerson,
        LocalDate happenedOn,
        @Nullable String detail,
        Instant recordedAt,
        @Nullable Long recordedBy,
        @Nullable Long replaces,
        @Nullable Long participationId) {

    PieceOfEvidence piece() {
        return new PieceOfEvidence(
                id == null ? 0 : id,
                new ReviewId(reviewId),
                kind,
                channel,
                byPerson == null ? null : new PersonId(byPerson),
                happenedOn,
                detail,
                recordedAt,
                recordedBy == null ? null : new PersonId(recordedBy));
    }
}
