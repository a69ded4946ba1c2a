package org.heard.preference;

import org.heard.base.PersonId;

/** Somebody who knows the child thinks that these would help. Nothing changes before the child says yes. */
public record Proposal(Preferences preferences, PersonId by) {}
