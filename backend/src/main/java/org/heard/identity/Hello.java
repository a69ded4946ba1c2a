package org.heard.identity;

import java.time.LocalDate;
import org.heard.base.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A child's IRO, and since when.
 *
 * @param before who was it before; nothing where nobody was
 * @param saidOn the day on which the hello letter was made
 */
public record Hello(
        PersonId iro,
        @Nullable PersonId before,
        LocalDate since,
        @Nullable LocalDate saidOn) {}
