package org.heard.consultation;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("words_shown")
record WordsShownRow(
        @Id @GeneratedValue @Nullable Long id,
        long reviewId,
        long personId,
        Instant shownAt,
        @Nullable Instant hiddenAt) {}
