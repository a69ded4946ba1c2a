package org.heard.identity;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/** One row of {@code iro_card}. */
@MappedEntity("iro_card")
record IroCardRow(@Id Long personId, String about, String reach, String hours, byte @Nullable [] photo) {}
