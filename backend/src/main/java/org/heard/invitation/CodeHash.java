package org.heard.invitation;

import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.random.RandomGenerator;

/**
 * Hashes the codes people choose, slowly and with the portal's own key mixed in: {@code pbkdf2$<rounds>$<salt>$<hash>}.
 * Rounds for passwords after OWASP's Password Storage Cheat Sheet (2023) for PBKDF2-HMAC-SHA256; a short code is kept safe
 * by the key and by counting guesses, and must not make a busy afternoon slow.
 */
@Singleton
final class CodeHash {
    private static final int ROUNDS_FOR_A_CODE = 210_000;
    private static final int ROUNDS_FOR_A_PASSWORD = 600_000;
    private static final int SALT_BYTES = 16;

    private final Secrets secrets;
    private final SlowHash slow;
    private final RandomGenerator chance;

    CodeHash(Secrets secrets, SlowHash slow, RandomGenerator chance) {
        this.secrets = secrets;
        this.slow = slow;
        this.chance = chance;
    }

    String of(CodeKind kind, String code) {
        byte[] salt = new byte[SALT_BYTES];
        chance.nextBytes(salt);
        int rounds = rounds(kind);
        return "pbkdf2$" + rounds + "$" + text(salt) + "$" + text(hash(code, salt, rounds));
    }

    /** Works at least as long as a code of this kind takes, so that nobody learns by the clock which kind was kept. */
    boolean matches(String code, String kept, CodeKind atLeast) {
        String[] parts = kept.split("\\$", -1);
        int rounds = Integer.parseInt(parts[1]);
        byte[] given = hash(code, Base64.getDecoder().decode(parts[2]), rounds);
        if (rounds < rounds(atLeast)) {
            hash(code, new byte[SALT_BYTES], rounds(atLeast) - rounds);
        }
        return MessageDigest.isEqual(given, Base64.getDecoder().decode(parts[3]));
    }

    /** As much work as {@link #matches}, for somebody who has no code: so that nobody learns who has one by the clock. */
    void workAsIf(CodeKind kind, String code) {
        hash(code, new byte[SALT_BYTES], rounds(kind));
    }

    private static int rounds(CodeKind kind) {
        return switch (kind) {
            case PICTURES, DIGITS -> ROUNDS_FOR_A_CODE;
            case PASSWORD -> ROUNDS_FOR_A_PASSWORD;
        };
    }

    private byte[] hash(String code, byte[] salt, int rounds) {
        return slow.of(text(secrets.pepper(code)), salt, rounds);
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
