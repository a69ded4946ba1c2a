package org.heard.feedback;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

@MappedEntity("feedback_asked")
record AskedRow(@Id long childId, long reviewId, LocalDate askedOn) {}
