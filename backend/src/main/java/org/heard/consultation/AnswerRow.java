package org.heard.consultation;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.heard.form.Audience;
import org.heard.seal.Sealed;
import org.jspecify.annotations.Nullable;

@MappedEntity("answer")
record AnswerRow(
        @Id @GeneratedValue @Nullable Long id,
        long consultationId,
        String question,
        @Sealed("phoneKey") String body,
        Audience audience,
        Instant answeredAt,
        Instant receivedAt,
        String phone,
        String phoneKey,
        String language,
        @Nullable String hand) {}
