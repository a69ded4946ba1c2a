package org.heard.export;

import java.time.LocalDate;
import java.time.Month;
import org.heard.base.ErrorCode;
import org.heard.base.PortalException;

/** From one day to another. */
final class Period {
    private Period() {}

    static void check(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new PortalException(ErrorCode.NOT_VALID, "the last day is before the first");
        }
    }

    /** The last day of the collection year that a day is in: it runs from 1 April to 31 March. */
    static LocalDate endOfCollectionYear(LocalDate day) {
        LocalDate end = LocalDate.of(day.getYear(), Month.MARCH, 31);
        return day.isAfter(end) ? end.plusYears(1) : end;
    }
}
