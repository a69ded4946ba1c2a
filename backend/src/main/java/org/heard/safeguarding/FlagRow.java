package org.heard.safeguarding;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import org.heard.base.ChildId;
import org.heard.base.PersonId;
import org.jspecify.annotations.Nullable;

@MappedEntity("flag")
record FlagRow(
        @Id @GeneratedValue @Nullable Long id,
        long childId,
        @Nullable Long consultationId,
        @Nullable String question,
        Instant raisedAt,
        @Nullable Long answeredBy,
        @Nullable Instant answeredAt,
        @Nullable String whatWasDone) {

    Flag flag() {
        return new Flag(
                Objects.requireNonNull(id),
                new ChildId(childId),
                question,
                raisedAt,
                answeredBy == null ? null : new PersonId(answeredBy),
                answeredAt,
                whatWasDone);
    }
}
