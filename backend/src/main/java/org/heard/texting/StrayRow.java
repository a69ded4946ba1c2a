package org.heard.texting;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.heard.seal.Sealed;
import org.jspecify.annotations.Nullable;

@MappedEntity("stray_text")
record StrayRow(
        @Id @GeneratedValue @Nullable Long id,
        String phone,
        @Sealed("phone") String words,
        String reason,
        Instant cameAt,
        @Nullable Long seenBy,
        @Nullable Instant seenAt) {}
