package org.heard.consultation;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("reading")
record ReadingRow(
        @Id @GeneratedValue @Nullable Long id, long consultationId, long sendingId, long readerId, Instant readAt) {}
