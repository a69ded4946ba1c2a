package org.heard.identity;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.Objects;
import org.heard.base.PersonId;
import org.jspecify.annotations.Nullable;

@MappedEntity("iro_away")
record AbsenceRow(
        @Id @GeneratedValue @Nullable Long id, long iroId, LocalDate fromDate, LocalDate untilDate, long coverId) {
    Absence absence() {
        return new Absence(Objects.requireNonNull(id), new PersonId(iroId), fromDate, untilDate, new PersonId(coverId));
    }
}
