package org.heard.reminder;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("reminder")
record ReminderRow(
        @Id @GeneratedValue @Nullable Long id,
        long reviewId,
        long childId,
        ReminderKind kind,
        @Nullable String whyNot,
        Instant madeAt) {
    static String onceKey(long review, ReminderKind kind) {
        return "remind-" + review + "-" + kind;
    }
}
