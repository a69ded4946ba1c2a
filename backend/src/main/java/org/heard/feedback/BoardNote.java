package org.heard.feedback;

import java.time.LocalDate;

/** Something people said, and what came of it. */
public record BoardNote(long id, String said, String did, LocalDate on) {}
