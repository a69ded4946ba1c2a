package org.heard.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Tells from its first bytes what a recording is; what the sender calls it does not count. */
final class Sound {
    private static final byte[] WEBM = HexFormat.of().parseHex("1a45dfa3");
    private static final byte[] OGG = "OggS".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] MP4 = "ftyp".getBytes(StandardCharsets.US_ASCII);
    private static final int MP4_BEGINS_AT = 4;

    private Sound() {}

    /** The content type; empty when it is no recording we take. */
    static Optional<String> typeOf(byte[] content) {
        if (standsAt(0, WEBM, content)) {
            return Optional.of("audio/webm");
        }
        if (standsAt(0, OGG, content)) {
            return Optional.of("audio/ogg");
        }
        return standsAt(MP4_BEGINS_AT, MP4, content) ? Optional.of("audio/mp4") : Optional.empty();
    }

    private static boolean standsAt(int at, byte[] mark, byte[] content) {
        int to = at + mark.length;
        return content.length >= to && Arrays.equals(mark, 0, mark.length, content, at, to);
    }
}
