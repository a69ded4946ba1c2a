package org.heard.minutes;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One row of {@code minutes}. */
@MappedEntity("minutes")
record MinutesRow(
        @Id Long reviewId,
        long childId,
        Instant beganAt,
        @Nullable Long askedId,
        @Nullable Instant askedAt,
        @Nullable Long lookedBy,
        @Nullable Instant lookedAt,
        @Nullable String lookNote,
        boolean lookFine,
        @Nullable Long publishedVersion,
        @Nullable Instant publishedAt,
        @Nullable Long publishedBy) {}
