package org.heard.safeguarding;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import org.heard.base.ChildId;
import org.heard.base.PersonId;
import org.heard.seal.Sealed;
import org.jspecify.annotations.Nullable;

@MappedEntity("flag")
record FlagRow(
        @Id @GeneratedValue @Nullable Long id,
        long childId,
        FlagKind kind,
        @Nullable Long consultationId,
        @Nullable String question,
        @Nullable String place,
        boolean drill,
        Instant raisedAt,
        @Nullable Long acknowledgedBy,
        @Nullable Instant acknowledgedAt,
        int step,
        @Nullable Instant nextStepAt,
        boolean unreached,
        @Nullable Long answeredBy,
        @Nullable Instant answeredAt,
        @Sealed("childId") @Nullable String whatWasDone) {
    long number() {
        return Objects.requireNonNull(id);
    }

    Flag flag() {
        return new Flag(
                number(),
                new ChildId(childId),
                kind,
                question,
                drill,
                raisedAt,
                person(acknowledgedBy),
                acknowledgedAt,
                step,
                unreached,
                person(answeredBy),
                answeredAt,
                whatWasDone);
    }

    private static @Nullable PersonId person(@Nullable Long id) {
        return id == null ? null : new PersonId(id);
    }
}
