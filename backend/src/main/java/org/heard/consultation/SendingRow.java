package org.heard.consultation;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("sending")
record SendingRow(
        @Id @GeneratedValue @Nullable Long id,
        long consultationId,
        long upToAnswer,
        Instant sentAt,
        @Nullable Instant takenBackAt) {}
