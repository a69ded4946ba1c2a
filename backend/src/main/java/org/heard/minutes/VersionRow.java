package org.heard.minutes;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.heard.seal.Sealed;
import org.jspecify.annotations.Nullable;

/** One row of {@code minutes_version}. */
@MappedEntity("minutes_version")
record VersionRow(
        @Id @GeneratedValue @Nullable Long id,
        long reviewId,
        int number,
        String browser,
        long writerId,
        Instant begunAt,
        Instant savedAt,
        boolean keptApart,
        @Sealed("reviewId") String body) {}
