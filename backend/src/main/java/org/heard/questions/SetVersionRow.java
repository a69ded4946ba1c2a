package org.heard.questions;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One row of {@code question_set_version}. */
@MappedEntity("question_set_version")
record SetVersionRow(
        @Id @GeneratedValue @Nullable Long id,
        long setId,
        String browser,
        long writerId,
        Instant begunAt,
        Instant savedAt,
        String what,
        String body) {}
