package org.heard.minutes;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.heard.seal.Sealed;
import org.jspecify.annotations.Nullable;

/** One row of {@code topic_note}. */
@MappedEntity("topic_note")
record TopicRow(
        @Id @GeneratedValue @Nullable Long id,
        long reviewId,
        String topic,
        @Sealed({"reviewId", "topic"}) String words,
        boolean done,
        Instant savedAt,
        long savedBy) {}
