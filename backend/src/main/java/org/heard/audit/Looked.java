package org.heard.audit;

import java.time.Instant;
import org.heard.base.PersonId;

/**
 * Somebody looked at what is kept of a child, on one day.
 *
 * @param last time that day
 * @param times how often that day
 */
public record Looked(PersonId who, AuditAction what, Instant last, int times) {}
