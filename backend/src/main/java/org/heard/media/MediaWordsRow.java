package org.heard.media;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** One row of {@code media_words}. */
@MappedEntity("media_words")
record MediaWordsRow(@Id String mediaId, long writtenBy, String words, Instant writtenAt) {}
