package org.heard.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** One link of the chain. */
final class Link {
    /** What comes before the first entry of all. */
    static final String BEGINNING = "0".repeat(64);

    private Link() {}

    /** SHA-256 over the hash before, the number and every column of the entry, each with its length before it. */
    static String hash(String before, long number, AuditEntryRow entry) {
        StringBuilder text = new StringBuilder();
        put(text, before);
        put(text, String.valueOf(number));
        put(text, String.valueOf(entry.id()));
        put(text, String.valueOf(micros(entry.at())));
        put(text, entry.actorId() == null ? null : String.valueOf(entry.actorId()));
        put(text, entry.action());
        put(text, entry.childId() == null ? null : String.valueOf(entry.childId()));
        put(text, entry.subject());
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As fine as every database keeps it. */
    private static long micros(Instant at) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }

    private static void put(StringBuilder text, @Nullable String part) {
        text.append(part == null ? "-" : part.length() + ":" + part).append('\n');
    }
}
