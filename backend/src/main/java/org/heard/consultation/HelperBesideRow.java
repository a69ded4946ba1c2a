package org.heard.consultation;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.heard.seal.Sealed;
import org.jspecify.annotations.Nullable;

@MappedEntity("helper_beside")
record HelperBesideRow(
        @Id @GeneratedValue @Nullable Long id,
        long consultationId,
        @Sealed("consultationId") String name,
        @Sealed("consultationId") String who,
        String ways,
        Instant beganAt,
        @Nullable Instant leftAt) {}
