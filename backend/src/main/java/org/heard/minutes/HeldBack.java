package org.heard.minutes;

import java.time.LocalDate;

/**
 * A part that the child does not read yet.
 *
 * @param reason for staff
 * @param until the day by which somebody tells the child, or looks at it again
 */
public record HeldBack(long id, Section section, String reason, LocalDate until) {}
