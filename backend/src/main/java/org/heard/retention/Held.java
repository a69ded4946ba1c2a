package org.heard.retention;

import java.time.Instant;
import org.heard.base.ChildId;
import org.heard.base.PersonId;

/** A child whose record stays, whatever is due. */
public record Held(ChildId child, String reason, PersonId by, Instant at) {}
