package org.heard.identity;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** One row of {@code ended_sign_in}. */
@MappedEntity("ended_sign_in")
record EndedSignInRow(@Id String number, Instant endedAt) {}
