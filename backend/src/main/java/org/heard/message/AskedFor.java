package org.heard.message;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something a child asked for.
 *
 * @param message the message that asks, which also names it
 * @param owedBy the last day for an answer
 * @param answer the message that answers it
 */
public record AskedFor(
        long message, Wish what, LocalDate owedBy, @Nullable Long answer) {
    public boolean isOpen() {
        return answer == null;
    }

    public boolean isLate(LocalDate today) {
        return isOpen() && today.isAfter(owedBy);
    }
}
