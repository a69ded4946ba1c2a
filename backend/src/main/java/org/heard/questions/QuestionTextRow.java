package org.heard.questions;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One row of {@code question_text}. */
@MappedEntity("question_text")
record QuestionTextRow(
        @Id @GeneratedValue @Nullable Long id,
        String language,
        String digest,
        String english,
        String words,
        Instant savedAt,
        long savedBy) {}
