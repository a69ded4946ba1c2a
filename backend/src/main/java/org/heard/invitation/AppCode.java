package org.heard.invitation;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The six digits that an app on a phone shows (RFC 6238, time-based one-time passwords): a new one every thirty seconds, from a
 * secret that the app and the portal share. HMAC-SHA-1 and six digits, because that is what every app can do.
 */
final class AppCode {
    /** Bytes of a new secret: as long as the hash, as RFC 4226 (section 4) recommends. */
    static final int SECRET_BYTES = 20;

    static final int DIGITS = 6;

    private static final long STEP_SECONDS = 30;

    /** A phone's clock may be one step off in either direction. */
    private static final long STEPS_OFF = 1;

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final String HMAC = "HmacSHA1";

    private AppCode() {}

    /** What the app shows in that step. */
    static String at(byte[] secret, long step, int digits) {
        byte[] hash = hmac(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int from = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash, from, Integer.BYTES).getInt() & Integer.MAX_VALUE;
        String all = "%010d".formatted(number);
        return all.substring(all.length() - digits);
    }

    /** The step in which the app shows this code, if that is about now; a later step is looked at last. */
    static OptionalLong stepOf(byte[] secret, String code, Instant now) {
        long step = stepAt(now);
        return LongStream.rangeClosed(step - STEPS_OFF, step + STEPS_OFF)
                .filter(near -> at(secret, near, DIGITS).equals(code))
                .findFirst();
    }

    static long stepAt(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), STEP_SECONDS);
    }

    /** A secret as people type it into an app (base 32, RFC 4648; its length is a multiple of five bytes). */
    static String typed(byte[] secret) {
        StringBuilder text = new StringBuilder();
        for (int bit = 0; bit < secret.length * Byte.SIZE; bit += 5) {
            int pair = (secret[bit / Byte.SIZE] & 0xff) << Byte.SIZE;
            if (bit / Byte.SIZE + 1 < secret.length) {
                pair |= secret[bit / Byte.SIZE + 1] & 0xff;
            }
            text.append(LETTERS.charAt(pair >> (2 * Byte.SIZE - 5 - bit % Byte.SIZE) & 0x1f));
        }
        return text.toString();
    }

    private static byte[] hmac(byte[] secret, byte[] text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret, HMAC));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
