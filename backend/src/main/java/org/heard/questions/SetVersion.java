package org.heard.questions;

import java.time.Instant;
import org.heard.base.PersonId;

/**
 * A draft as somebody left it.
 *
 * @param what what they changed, for people
 */
public record SetVersion(long id, PersonId writer, Instant at, String what, DraftSet set) {}
