package org.heard.hello;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.heard.seal.Sealed;
import org.jspecify.annotations.Nullable;

/** One row of {@code hello_letter}. */
@MappedEntity("hello_letter")
record HelloLetterRow(
        @Id long childId,
        long iroId,
        long invitationId,
        String language,
        Instant madeAt,
        @Nullable Instant openedAt,
        @Sealed({"childId", "iroId"}) byte[] words,
        @Sealed({"childId", "iroId"}) byte[] easy,
        @Sealed({"childId", "iroId"}) byte[] pictures) {

    byte[] of(HelloKind kind) {
        return switch (kind) {
            case WORDS -> words;
            case EASY -> easy;
            case PICTURES -> pictures;
        };
    }
}
