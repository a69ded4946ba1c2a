package org.heard.consultation;

import java.time.Instant;
import org.heard.identity.Person;

/** Somebody read what was sent. */
public record Read(Person reader, Instant at) {}
