package org.heard.support;

import java.time.Instant;

/** A child whom an organisation is asked to find an advocate for: what its lead may see, and no more. */
public record Request(long wish, String firstName, int age, Instant askedAt) {}
