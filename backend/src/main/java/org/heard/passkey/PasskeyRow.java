package org.heard.passkey;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One row of {@code passkey}. */
@MappedEntity("passkey")
record PasskeyRow(
        @Id @GeneratedValue @Nullable Long id,
        long personId,
        String credential,
        String keyData,
        long counter,
        Instant madeAt,
        @Nullable Instant usedAt) {}
