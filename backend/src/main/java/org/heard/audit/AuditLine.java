package org.heard.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry, with the names of those it is about.
 *
 * @param number in the chain; {@code null} for the last seconds
 * @param who empty: the portal itself, or somebody at the door
 * @param childRef the council's number
 */
public record AuditLine(
        long id,
        @Nullable Long number,
        Instant at,
        String who,
        String role,
        AuditAction action,
        String child,
        String childRef,
        String subject) {}
