package org.heard.invitation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One row of {@code second_step}.
 *
 * @param secret sealed
 * @param confirmedAt when the app first showed the right code; before that it is being set up
 * @param lastStep the last step whose code let somebody in: no code works twice
 */
@MappedEntity("second_step")
record SecondStepRow(
        @Id Long personId,
        String secret,
        @Nullable Instant confirmedAt,
        long lastStep,
        int wrongTries,
        @Nullable Instant lockedUntil) {}
