package org.heard.export;

import java.time.LocalDate;
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
}
