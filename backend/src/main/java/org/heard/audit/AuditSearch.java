package org.heard.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in the trail; what is {@code null} or empty does not matter.
 *
 * @param child the council's number of a child, or the beginning of a name
 * @param person the beginning of the first or last name of whoever did it
 * @param from the first day, in London
 * @param until the last day
 */
public record AuditSearch(
        String child,
        String person,
        @Nullable AuditAction action,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {
    public static final AuditSearch EVERYTHING = new AuditSearch("", "", null, null, null);
}
