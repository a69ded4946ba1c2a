package org.heard.support;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import org.heard.base.ChildId;
import org.heard.seal.Sealed;
import org.jspecify.annotations.Nullable;

/** One row of {@code helper_wish}. */
@MappedEntity("helper_wish")
record WishRow(
        @Id @GeneratedValue @Nullable Long id,
        long childId,
        Wish.Kind kind,
        @Sealed("childId") String who,
        @Sealed("childId") String reach,
        Instant askedAt,
        Wish.Status status,
        @Nullable Instant answeredAt,
        @Nullable Long answeredBy,
        @Sealed("childId") String words,
        @Nullable Long organisationId) {

    Wish wish() {
        return new Wish(Objects.requireNonNull(id), new ChildId(childId), kind, who, reach, askedAt, status, words);
    }
}
