package org.heard.identity;

import java.time.LocalDate;
import org.heard.base.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A child's IRO, and since when.
 *
 * @param before who was it before; nothing where nobody was
 * @param saidOn the day on which the hello letter was made by hand, or opened to be printed
 * @param news whether they were named while the portal looked, not before it began
 */
public record Hello(
        PersonId iro,
        @Nullable PersonId before,
        LocalDate since,
        @Nullable LocalDate saidOn,
        boolean news) {

    /** Whether they were named in the last month: a child must not find another face without a word. */
    public boolean isNews(LocalDate today) {
        return news && since.plusMonths(1).isAfter(today);
    }
}
