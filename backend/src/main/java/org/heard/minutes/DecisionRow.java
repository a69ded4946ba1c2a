package org.heard.minutes;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.heard.seal.Sealed;
import org.jspecify.annotations.Nullable;

/** One row of {@code decision}. */
@MappedEntity("decision")
record DecisionRow(
        @Id @GeneratedValue @Nullable Long id,
        long reviewId,
        long childId,
        int place,
        @Sealed("reviewId") String title,
        @Nullable String wish,
        @Sealed("reviewId") @Nullable String wishWords,
        Answered reply,
        @Sealed("reviewId") String what,
        @Sealed("reviewId") @Nullable String reason,
        @Nullable String who,
        @Nullable LocalDate byWhen,
        int version,
        @Nullable Instant removedAt) {}
