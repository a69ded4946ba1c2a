package org.heard.invitation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * One row of {@code email_code}.
 *
 * @param notUsed how many were sent since the last that let somebody in, this one with them
 */
@MappedEntity("email_code")
record EmailCodeRow(
        @Id Long personId, String codeHash, Instant expiresAt, int wrongTries, Instant sentAt, int notUsed) {}
