package org.heard.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text that came in.
 *
 * @param id the carrier's own name for it: the same text twice is one
 * @param from in E.164
 * @param whatsapp whether it came by WhatsApp rather than SMS or MMS
 * @param attachments what came with it, in order
 */
public record IncomingText(String id, E164 from, String words, boolean whatsapp, List<Attachment> attachments) {
    /**
     * Something that came with a text.
     *
     * @param type as the carrier says, for example {@code image/jpeg}
     * @param content what it is; {@code null} when it could not be fetched
     */
    public record Attachment(String type, byte @Nullable [] content) {}

    /** An SMS or WhatsApp of words only. */
    public static IncomingText of(String id, E164 from, String words) {
        return new IncomingText(id, from, words, false, List.of());
    }
}
