package org.heard.texting;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.heard.seal.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * Where a child is in a conversation.
 *
 * @param question the question that was asked last
 * @param part which part of it
 * @param gathered what its other parts were answered, JSON by part; saved together
 */
@MappedEntity("text_talk")
record TalkRow(
        @Id long childId,
        long reviewId,
        @Nullable String question,
        @Nullable String part,
        @Sealed("childId") String gathered,
        boolean whatsapp,
        State state,
        Instant changedAt) {
    enum State {
        ASKING,
        /** The child said "later". */
        PAUSED,
        /** Every question was asked; nothing is sent yet. */
        ASKED_ALL,
        OVER
    }
}
