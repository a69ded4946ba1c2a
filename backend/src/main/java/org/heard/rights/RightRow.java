package org.heard.rights;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.heard.base.ChildId;
import org.heard.base.PersonId;
import org.heard.seal.Sealed;
import org.jspecify.annotations.Nullable;

@MappedEntity("child_right")
record RightRow(
        @Id @GeneratedValue @Nullable Long id,
        long childId,
        RightKind kind,
        @Sealed("childId") String words,
        Instant askedAt,
        LocalDate owedBy,
        @Sealed("childId") @Nullable String answer,
        @Nullable Long answeredBy,
        @Nullable Instant answeredAt) {

    RightAsked asked() {
        return new RightAsked(
                Objects.requireNonNull(id),
                new ChildId(childId),
                kind,
                words,
                askedAt,
                owedBy,
                answer,
                answeredBy == null ? null : new PersonId(answeredBy),
                answeredAt);
    }
}
