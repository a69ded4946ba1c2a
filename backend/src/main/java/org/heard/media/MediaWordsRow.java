package org.heard.media;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.heard.seal.Sealed;

/** One row of {@code media_words}. */
@MappedEntity("media_words")
record MediaWordsRow(
        @Id String mediaId,
        long writtenBy,
        @Sealed("mediaId") String words,
        Instant writtenAt) {}
