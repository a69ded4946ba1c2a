package org.heard.message;

import java.time.Instant;
import org.heard.base.PersonId;
import org.heard.media.MediaId;
import org.jspecify.annotations.Nullable;

/**
 * One message of a thread.
 *
 * @param media the recording, photo or drawing that came with it
 * @param asked what the child asked for with it
 * @param readAt when the other side first saw it
 */
public record Message(
        long id,
        PersonId author,
        boolean fromChild,
        String words,
        @Nullable MediaId media,
        Way way,
        Instant sentAt,
        @Nullable PersonId readBy,
        @Nullable Instant readAt,
        @Nullable AskedFor asked) {
    public static final int LONGEST = 4000;
}
