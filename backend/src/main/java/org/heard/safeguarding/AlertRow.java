package org.heard.safeguarding;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("flag_alert")
record AlertRow(
        @Id @GeneratedValue @Nullable Long id,
        long flagId,
        int step,
        Alerted.Who who,
        @Nullable Long personId,
        String channel,
        String address,
        @Nullable Long outboxId,
        Instant madeAt) {}
