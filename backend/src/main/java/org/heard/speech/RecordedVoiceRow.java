package org.heard.speech;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("recorded_voice")
record RecordedVoiceRow(
        @Id @GeneratedValue @Nullable Long id,
        String language,
        String textDigest,
        String sentence,
        String mediaType,
        byte[] sound,
        long addedBy,
        Instant addedAt) {}
