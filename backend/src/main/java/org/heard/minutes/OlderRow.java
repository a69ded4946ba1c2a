package org.heard.minutes;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.heard.seal.Sealed;
import org.jspecify.annotations.Nullable;

/** One row of {@code older_minutes}. */
@MappedEntity("older_minutes")
record OlderRow(
        @Id @GeneratedValue @Nullable Long id,
        long childId,
        LocalDate heldDate,
        String fileName,
        String kind,
        @Sealed("childId") byte[] content,
        Instant addedAt,
        long addedBy,
        @Nullable Instant lookedAt,
        @Nullable Long lookedBy,
        @Nullable Instant sharedAt,
        @Nullable Long sharedBy) {}
