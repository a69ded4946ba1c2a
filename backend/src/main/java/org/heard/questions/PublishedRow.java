package org.heard.questions;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One row of {@code question_set_published}. */
@MappedEntity("question_set_published")
record PublishedRow(
        @Id @GeneratedValue @Nullable Long id,
        long setId,
        String slug,
        String likeSlug,
        int version,
        long draftId,
        Instant publishedAt,
        long publishedBy,
        @Nullable Instant stoppedAt,
        @Nullable Long stoppedBy,
        String body) {}
