package org.heard.media;

import java.time.Instant;
import org.heard.base.ChildId;
import org.heard.base.PersonId;

/**
 * A picture or recording, whole.
 *
 * @param contentType what it is: {@code image/jpeg}, {@code image/png}, {@code audio/webm}, {@code audio/ogg} or
 *     {@code audio/mp4}; found in the content, never taken from whoever sent it
 */
public record Medium(
        MediaId id,
        ChildId child,
        PersonId madeBy,
        MediaKind kind,
        String contentType,
        Instant createdAt,
        byte[] content) {

    /** What its file is called when somebody saves it. */
    public String fileName() {
        return fileName(kind, contentType);
    }

    static String fileName(MediaKind kind, String contentType) {
        String ending = switch (contentType) {
            case "image/jpeg" -> "jpg";
            case "image/png" -> "png";
            case "audio/webm" -> "webm";
            case "audio/ogg" -> "ogg";
            case "audio/mp4" -> "m4a";
            default -> "bin";
        };
        return kind.name().toLowerCase(java.util.Locale.ROOT) + "." + ending;
    }
}
