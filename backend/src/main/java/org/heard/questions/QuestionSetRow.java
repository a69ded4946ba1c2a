package org.heard.questions;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One row of {@code question_set}. */
@MappedEntity("question_set")
record QuestionSetRow(
        @Id @GeneratedValue @Nullable Long id, String slug, String likeSlug, Instant beganAt, long beganBy) {}
