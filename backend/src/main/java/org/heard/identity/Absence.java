package org.heard.identity;

import java.time.LocalDate;
import org.heard.base.PersonId;

/**
 * Some days on which an IRO is away, both ends included.
 *
 * @param cover who does everything for their children in the meantime
 */
public record Absence(long id, PersonId iro, LocalDate from, LocalDate until, PersonId cover) {
    public boolean isOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
