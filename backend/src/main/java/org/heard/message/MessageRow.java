package org.heard.message;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import org.heard.base.PersonId;
import org.heard.media.MediaId;
import org.heard.seal.Sealed;
import org.jspecify.annotations.Nullable;

@MappedEntity("message")
record MessageRow(
        @Id @GeneratedValue @Nullable Long id,
        long childId,
        long authorId,
        @Sealed("messageKey") String body,
        @Nullable String mediaId,
        Way way,
        Instant sentAt,
        @Nullable Long readBy,
        @Nullable Instant readAt,
        String messageKey) {
    long number() {
        return Objects.requireNonNull(id);
    }

    Message message(@Nullable AskedFor asked) {
        return new Message(
                number(),
                new PersonId(authorId),
                authorId == childId,
                body,
                mediaId == null ? null : new MediaId(mediaId),
                way,
                sentAt,
                readBy == null ? null : new PersonId(readBy),
                readAt,
                asked);
    }
}
