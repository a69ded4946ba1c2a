package org.heard.minutes;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One row of {@code decision_link}. */
@MappedEntity("decision_link")
record LinkRow(
        @Id @GeneratedValue @Nullable Long id,
        long decisionId,
        String secretHash,
        Instant madeAt,
        long madeBy,
        Instant expiresAt) {}
