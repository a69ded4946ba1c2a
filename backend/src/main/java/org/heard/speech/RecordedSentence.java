package org.heard.speech;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/** A sentence that somebody has recorded, without its sound. */
@Introspected
public record RecordedSentence(String language, String sentence, long addedBy, Instant addedAt) {}
