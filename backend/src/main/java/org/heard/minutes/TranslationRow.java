package org.heard.minutes;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.heard.seal.Sealed;
import org.jspecify.annotations.Nullable;

/** One row of {@code minutes_translation}. */
@MappedEntity("minutes_translation")
record TranslationRow(
        @Id @GeneratedValue @Nullable Long id,
        long versionId,
        String language,
        @Sealed({"versionId", "language"}) String body,
        String madeBy,
        Instant keptAt,
        long keptBy) {}
