package org.heard.retention;

import java.time.LocalDate;
import org.heard.base.ChildId;
import org.jspecify.annotations.Nullable;

/**
 * Something whose time is over.
 *
 * @param child whose; {@code null} where it is nobody's in particular
 * @param since the last day on which it was to be kept
 * @param count how many rows
 * @param held whether somebody holds it, so that it stays
 */
public record Due(Kind kind, @Nullable ChildId child, LocalDate since, long count, boolean held) {}
