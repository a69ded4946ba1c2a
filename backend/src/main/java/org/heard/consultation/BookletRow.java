package org.heard.consultation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One row of {@code booklet}. */
@MappedEntity("booklet")
record BookletRow(
        @Id String code,
        long reviewId,
        long childId,
        long formId,
        @Nullable Long writerId,
        @Nullable Long madeBy,
        Instant madeAt) {}
