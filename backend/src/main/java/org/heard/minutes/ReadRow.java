package org.heard.minutes;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One row of {@code minutes_reading}. */
@MappedEntity("minutes_reading")
record ReadRow(@Id @GeneratedValue @Nullable Long id, long reviewId, long readerId, Instant readAt) {}
