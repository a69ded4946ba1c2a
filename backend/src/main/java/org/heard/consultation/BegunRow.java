package org.heard.consultation;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.heard.form.Voice;
import org.jspecify.annotations.Nullable;

/**
 * A say for the child's next review that has begun, and how it stands with one of its questions.
 *
 * @param latest when the answer that counts was given; {@code null} when there is none
 */
@Introspected
record BegunRow(long id, Voice voice, long formId, @Nullable Instant latest) {}
