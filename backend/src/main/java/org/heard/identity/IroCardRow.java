package org.heard.identity;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** One row of {@code iro_card}. No photo is an empty one. */
@MappedEntity("iro_card")
record IroCardRow(@Id Long personId, String about, String reach, String hours, byte[] photo) {}
