package org.heard.audit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("audit_seal")
record AuditSealRow(@Id Long number, long entryId, String hash, Instant sealedAt) {}
