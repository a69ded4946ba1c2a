package org.heard.seal;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/**
 * Seals words and pictures for the database and opens them again. A sealed text is {@code sealed:<key>:<base64>}; sealed bytes
 * begin with eight bytes that say so and name the key. What was kept before there was a seal is read as it is.
 */
@Singleton
public class Seal {
    static final String TEXT = "sealed:";

    private static final Pattern SEALED = Pattern.compile(TEXT + "[0-9]{1,9}:[\\w-]{38,}");
    private static final byte[] BYTES = {(byte) 0x89, 'H', 'S', '1'};
    private static final int HEAD = BYTES.length + Integer.BYTES;

    private final KeyRing keys;

    Seal(KeyRing keys) {
        this.keys = keys;
    }

    /** For a query that writes words itself; rows saved as a whole are sealed by their {@link Sealed}. */
    public String seal(String table, String column, String words, Object... tiedTo) {
        return seal(Place.of(table, column, tiedTo), words);
    }

    /** As {@link #seal(String, String, String, Object...)}, where there may be none. */
    public @Nullable String sealIfAny(String table, String column, @Nullable String words, Object... tiedTo) {
        return words == null ? null : seal(Place.of(table, column, tiedTo), words);
    }

    public byte[] seal(String table, String column, byte[] content, Object... tiedTo) {
        return seal(Place.of(table, column, tiedTo), content);
    }

    /** For a query that reads words itself. */
    public String open(String table, String column, String kept, Object... tiedTo) {
        return open(Place.of(table, column, tiedTo), kept);
    }

    String seal(Place place, String words) {
        int number = keys.current();
        byte[] sealed = Cipher.seal(key(number, place), words.getBytes(StandardCharsets.UTF_8), place.bytes());
        return prefix(number) + Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    String open(Place place, String kept) {
        if (!SEALED.matcher(kept).matches()) {
            return kept;
        }
        int colon = kept.indexOf(':', TEXT.length());
        int number = Integer.parseInt(kept.substring(TEXT.length(), colon));
        byte[] sealed = Base64.getUrlDecoder().decode(kept.substring(colon + 1));
        return new String(open(number, place, sealed, 0), StandardCharsets.UTF_8);
    }

    byte[] seal(Place place, byte[] content) {
        int number = keys.current();
        byte[] sealed = Cipher.seal(key(number, place), content, place.bytes());
        return ByteBuffer.allocate(HEAD + sealed.length)
                .put(head(number))
                .put(sealed)
                .array();
    }

    byte[] open(Place place, byte[] kept) {
        if (kept.length < HEAD || !Arrays.equals(BYTES, 0, BYTES.length, kept, 0, BYTES.length)) {
            return kept;
        }
        return open(ByteBuffer.wrap(kept, BYTES.length, Integer.BYTES).getInt(), place, kept, HEAD);
    }

    /** How every text begins that is sealed with this key. */
    static String prefix(int key) {
        return TEXT + key + ":";
    }

    /** How all bytes begin that are sealed with this key. */
    static byte[] head(int key) {
        return ByteBuffer.allocate(HEAD).put(BYTES).putInt(key).array();
    }

    private byte[] open(int number, Place place, byte[] sealed, int from) {
        return Cipher.open(key(number, place), sealed, from, place.bytes())
                .orElseThrow(() -> new IllegalStateException("the seal is broken: " + place));
    }

    private SecretKey key(int number, Place place) {
        return keys.key(number).orElseThrow(() -> new IllegalStateException("no key " + number + " for " + place));
    }
}
