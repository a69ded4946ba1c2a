package org.heard.media;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One row of {@code media}. Until {@code whole_at} is set, only some of its pieces have come. */
@MappedEntity("media")
record MediaRow(
        @Id String id,
        long childId,
        long madeBy,
        MediaKind kind,
        String contentType,
        long lengthBytes,
        Instant createdAt,
        @Nullable Instant wholeAt) {}
