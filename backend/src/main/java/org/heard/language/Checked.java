package org.heard.language;

import java.time.Instant;
import org.heard.base.PersonId;

/**
 * Somebody read the words of one part in one language and found them right.
 *
 * @param part a file of texts ({@code say}) or {@code questions}
 */
public record Checked(String language, String part, PersonId by, Instant at) {}
