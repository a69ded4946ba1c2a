package org.heard.glass;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import org.heard.base.ChildId;
import org.heard.base.PersonId;
import org.heard.base.Role;
import org.heard.seal.Sealed;
import org.jspecify.annotations.Nullable;

@MappedEntity("opened_record")
record OpenedRow(
        @Id @GeneratedValue @Nullable Long id,
        long childId,
        long openedBy,
        Role role,
        Why why,
        @Sealed("childId") String reason,
        Instant openedAt,
        Instant untilAt,
        @Nullable Long seenBy,
        @Nullable Instant seenAt) {

    Opened opened() {
        return new Opened(
                Objects.requireNonNull(id),
                new ChildId(childId),
                new PersonId(openedBy),
                role,
                why,
                reason,
                openedAt,
                untilAt,
                seenBy == null ? null : new PersonId(seenBy),
                seenAt);
    }
}
