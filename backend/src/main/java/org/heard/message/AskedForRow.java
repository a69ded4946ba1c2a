package org.heard.message;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity("asked_for")
record AskedForRow(
        @Id long messageId,
        long childId,
        Wish what,
        LocalDate owedBy,
        @Nullable Long answerId) {
    AskedFor askedFor() {
        return new AskedFor(messageId, what, owedBy, answerId);
    }
}
