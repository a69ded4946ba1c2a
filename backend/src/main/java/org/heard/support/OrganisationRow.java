package org.heard.support;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/** One row of {@code advocacy_organisation}. */
@MappedEntity("advocacy_organisation")
record OrganisationRow(@Id @GeneratedValue @Nullable Long id, String name, long leadId) {}
