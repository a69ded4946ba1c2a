package org.heard.minutes;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.heard.seal.Sealed;
import org.jspecify.annotations.Nullable;

/** One row of {@code minutes_held_back}. */
@MappedEntity("minutes_held_back")
record HeldBackRow(
        @Id @GeneratedValue @Nullable Long id,
        long reviewId,
        Section section,
        @Sealed("reviewId") String reason,
        LocalDate untilDate,
        Instant heldAt,
        long heldBy,
        @Nullable Instant liftedAt) {

    HeldBack heldBack() {
        return new HeldBack(Objects.requireNonNull(id), section, reason, untilDate);
    }
}
