package org.heard.preference;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("person_preference")
record PreferenceRow(@Id Long personId, String chosen) {}
