package org.heard.consultation;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

@MappedEntity("form_document")
record FormDocumentRow(@Id @GeneratedValue @Nullable Long id, String slug, int version, String sha256, String body) {}
