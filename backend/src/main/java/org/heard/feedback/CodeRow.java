package org.heard.feedback;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

@MappedEntity("feedback_code")
record CodeRow(@Id String code, long reviewId, LocalDate untilDay) {}
