package org.heard.minutes;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;

@MappedEntity("minutes_elsewhere")
record ElsewhereRow(@Id Long reviewId, LocalDate givenOn, long toldBy, Instant toldAt) {}
