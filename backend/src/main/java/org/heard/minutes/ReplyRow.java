package org.heard.minutes;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.heard.seal.Sealed;
import org.jspecify.annotations.Nullable;

/** One row of {@code minutes_reply}. */
@MappedEntity("minutes_reply")
record ReplyRow(
        @Id @GeneratedValue @Nullable Long id,
        long reviewId,
        Reply.Kind kind,
        @Nullable String line,
        @Sealed("reviewId") @Nullable String lineWords,
        @Sealed("reviewId") String words,
        Instant saidAt,
        @Sealed("reviewId") @Nullable String answer,
        @Nullable Long answeredBy,
        @Nullable Instant answeredAt) {}
