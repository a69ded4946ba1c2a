package org.heard.questions;

import java.time.Instant;
import org.heard.base.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A version that was published.
 *
 * @param stopped since when it is not asked any more; nothing while it is
 */
public record Publication(
        int version, PersonId by, Instant at, @Nullable Instant stopped) {}
