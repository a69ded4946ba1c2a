package org.heard.minutes;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.heard.seal.Sealed;
import org.jspecify.annotations.Nullable;

/** One row of {@code decision_news}. */
@MappedEntity("decision_news")
record NewsRow(
        @Id @GeneratedValue @Nullable Long id,
        long decisionId,
        Progress progress,
        @Sealed("decisionId") String words,
        Instant toldAt,
        @Nullable Long toldBy,
        String teller) {}
