package org.heard.preference;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("proposed_preference")
record ProposalRow(@Id Long childId, String chosen, long proposedBy, Instant proposedAt) {}
