package org.heard.minutes;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One row of {@code older_minutes}, without the file in it. */
@MappedEntity("older_minutes")
record OlderHeadRow(
        @Id long id,
        long childId,
        LocalDate heldDate,
        String fileName,
        String kind,
        long addedBy,
        @Nullable Instant lookedAt,
        @Nullable Long lookedBy,
        @Nullable Instant sharedAt) {}
