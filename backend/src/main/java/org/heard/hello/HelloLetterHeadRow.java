package org.heard.hello;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One row of {@code hello_letter}, without the letter in it. */
@MappedEntity("hello_letter")
record HelloLetterHeadRow(
        @Id long childId,
        long iroId,
        long invitationId,
        String language,
        Instant madeAt,
        @Nullable Instant openedAt) {}
