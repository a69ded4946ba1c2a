package org.heard.ui.journey;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An app on a phone that shows codes for signing in, as anybody's does (RFC 6238). */
final class AnApp {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final byte[] secret;

    /** @param typed the secret as the page shows it */
    AnApp(String typed) {
        String letters = typed.replace(" ", "");
        secret = new byte[letters.length() * 5 / Byte.SIZE];
        int bits = 0;
        int held = 0;
        int at = 0;
        for (char letter : letters.toCharArray()) {
            bits = bits << 5 | LETTERS.indexOf(letter);
            held += 5;
            if (held >= Byte.SIZE) {
                held -= Byte.SIZE;
                secret[at++] = (byte) (bits >> held);
            }
        }
    }

    String shows(Instant now) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES)
                    .putLong(now.getEpochSecond() / 30)
                    .array());
            int number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xf) & Integer.MAX_VALUE;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
