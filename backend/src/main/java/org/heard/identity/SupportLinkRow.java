package org.heard.identity;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.heard.base.Role;
import org.jspecify.annotations.Nullable;

/** One row of {@code support_link}. */
@MappedEntity("support_link")
record SupportLinkRow(
        @Id @GeneratedValue @Nullable Long id,
        long childId,
        long supporterId,
        Role relation,
        LocalDate fromDate,
        @Nullable LocalDate untilDate,
        boolean endedByChild) {

    boolean isLiveOn(LocalDate day) {
        return !endedByChild && !fromDate.isAfter(day) && (untilDate == null || !untilDate.isBefore(day));
    }
}
