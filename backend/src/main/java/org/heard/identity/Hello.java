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
        @Nullable LocalDate saidOn) {

    /** Whether somebody else was it until a month ago: a child must not find another face without a word. */
    public boolean isNews(LocalDate today) {
        return before != null && since.plusMonths(1).isAfter(today);
    }
}
