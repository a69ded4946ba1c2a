package org.heard.provider;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One row of {@code provider_subject}: who somebody at the provider is here. */
@MappedEntity("provider_subject")
record ProviderSubjectRow(
        @Id @GeneratedValue @Nullable Long id, String issuer, String subject, long personId, Instant firstAt) {}
