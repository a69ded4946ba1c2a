package org.heard.identity;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.heard.base.PersonId;
import org.jspecify.annotations.Nullable;

@MappedEntity("iro_hello")
record HelloRow(
        @Id long childId,
        long iroId,
        @Nullable Long beforeId,
        LocalDate since,
        @Nullable LocalDate saidOn,
        boolean news) {
    Hello hello() {
        return new Hello(new PersonId(iroId), beforeId == null ? null : new PersonId(beforeId), since, saidOn, news);
    }
}
