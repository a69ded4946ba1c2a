package org.heard.language;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("language_check")
record LanguageCheckRow(
        @Id @GeneratedValue @Nullable Long id,
        String language,
        String part,
        String digest,
        long checkedBy,
        Instant checkedAt) {}
