package org.heard.invitation;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes secrets for links and cards and what is kept of them: a digest under a key that is not in the database, so that a
 * stolen database opens nothing.
 */
@Singleton
final class Secrets {
    /** No vowels (no words), nothing that looks like something else (0 O 1 I L). */
    private static final String CARD_LETTERS = "23456789BCDFGHJKMNPQRSTVWXYZ";

    private static final int CARD_LENGTH = 8;
    private static final int LINK_BYTES = 16;
    private static final int SEAL_START = 12;
    private static final int SEAL_CHECK_BITS = 128;
    private static final String HMAC = "HmacSHA256";

    private final SecretKeySpec key;
    private final RandomGenerator chance;

    Secrets(@Value("${heard.secret}") String secret, RandomGenerator chance) {
        this.key = new SecretKeySpec(
                hmac(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC), "ways in"), HMAC);
        this.chance = chance;
    }

    /** 22 characters that may stand in an address. */
    String forLink() {
        byte[] bytes = new byte[LINK_BYTES];
        chance.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Eight characters that a child can read off a card and type. */
    String forCard() {
        return letters(CARD_LENGTH);
    }

    /** Characters that do not look like one another, by chance. */
    String letters(int length) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < length; i++) {
            code.append(CARD_LETTERS.charAt(chance.nextInt(CARD_LETTERS.length())));
        }
        return code.toString();
    }

    /** What was typed, without spaces, hyphens and small letters. */
    static String tidyCard(String typed) {
        return typed.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
    }

    /** What is kept of a secret: 64 hexadecimal digits. */
    String digest(String what, String secret) {
        return HexFormat.of().formatHex(hmac(key, what + " " + secret));
    }

    /** Bytes that depend on the text and on the key: mixed into a code before it is hashed. */
    byte[] pepper(String code) {
        return hmac(key, "pepper " + code);
    }

    /** What a browser carries from opening a link to giving the code: which invitation, and until when. */
    String knock(long invitation, Instant until) {
        return pass("knock", invitation, until);
    }

    /** Which invitation a browser came with; empty when it is forged or too old. */
    Optional<Long> readKnock(String knock, Instant now) {
        return readPass("knock", knock, now);
    }

    /** Something for a browser to carry that it cannot make or change: a number, what for, and until when. */
    String pass(String what, long number, Instant until) {
        String open = number + "." + until.getEpochSecond();
        return open + "." + digest(what, open);
    }

    /** The number a browser came with; empty when it is forged, for something else, or too old. */
    Optional<Long> readPass(String what, String pass, Instant now) {
        String[] parts = pass.split("\\.", -1);
        if (parts.length != 3 || !same(digest(what, parts[0] + "." + parts[1]), parts[2])) {
            return Optional.empty();
        }
        return Long.parseLong(parts[1]) < now.getEpochSecond() ? Optional.empty() : Optional.of(Long.valueOf(parts[0]));
    }

    /** Locks up what must be read again later, so that the database alone gives nothing away (AES-GCM). */
    String seal(byte[] open) {
        byte[] start = new byte[SEAL_START];
        chance.nextBytes(start);
        byte[] locked = seal(Cipher.ENCRYPT_MODE, start, open);
        return Base64.getEncoder().encodeToString(start)
                + "."
                + Base64.getEncoder().encodeToString(locked);
    }

    /** What was sealed. */
    byte[] unseal(String sealed) {
        int dot = sealed.indexOf('.');
        Base64.Decoder decoder = Base64.getDecoder();
        return seal(
                Cipher.DECRYPT_MODE,
                decoder.decode(sealed.substring(0, dot)),
                decoder.decode(sealed.substring(dot + 1)));
    }

    private byte[] seal(int mode, byte[] start, byte[] bytes) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    mode, new SecretKeySpec(hmac(key, "seal"), "AES"), new GCMParameterSpec(SEAL_CHECK_BITS, start));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] hmac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
