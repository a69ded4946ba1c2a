package org.heard.audit;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("audit_entry")
record AuditEntryRow(
        @Id @GeneratedValue @Nullable Long id,
        Instant at,
        @Nullable Long actorId,
        String action,
        @Nullable Long childId,
        @Nullable String subject) {}
