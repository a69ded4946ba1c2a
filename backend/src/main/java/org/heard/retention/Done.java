package org.heard.retention;

import java.time.Instant;
import org.heard.base.ChildId;
import org.jspecify.annotations.Nullable;

/**
 * Something that was deleted.
 *
 * @param handover the number of the package it was handed over in before
 */
public record Done(
        Kind kind,
        @Nullable ChildId child,
        Instant at,
        long count,
        @Nullable Long handover) {}
