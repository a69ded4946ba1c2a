package org.heard.seal;

import java.security.GeneralSecurityException;
import java.security.Provider;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** AES-256 in Galois/counter mode (NIST SP 800-38D): twelve random bytes, then what is sealed with sixteen bytes of proof. */
final class Cipher {
    static final int KEY_BYTES = 32;

    private static final int NONCE = 12;
    private static final int PROOF_BITS = 128;
    private static final String WAY = "AES/GCM/NoPadding";
    /** Java's own choice, asked for once: each asking goes through all that is installed. */
    private static final Provider MAKER = maker();

    private Cipher() {}

    private static Provider maker() {
        try {
            return javax.crypto.Cipher.getInstance(WAY).getProvider();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Keys and nonces come from the JDK's own source: this chance is nothing for tests to choose. */
    static byte[] newKey() {
        try {
            KeyGenerator keys = KeyGenerator.getInstance("AES");
            keys.init(KEY_BYTES * Byte.SIZE);
            return keys.generateKey().getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] seal(SecretKey key, byte[] content, byte[] place) {
        try {
            var cipher = javax.crypto.Cipher.getInstance(WAY, MAKER);
            cipher.init(javax.crypto.Cipher.ENCRYPT_MODE, key);
            cipher.updateAAD(place);
            byte[] sealed = Arrays.copyOf(cipher.getIV(), NONCE + cipher.getOutputSize(content.length));
            cipher.doFinal(content, 0, content.length, sealed, NONCE);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is in it; empty when it was changed, belongs elsewhere or was sealed with another key. */
    static Optional<byte[]> open(SecretKey key, byte[] sealed, int from, byte[] place) {
        if (sealed.length < from + NONCE + PROOF_BITS / Byte.SIZE) {
            return Optional.empty();
        }
        try {
            var cipher = javax.crypto.Cipher.getInstance(WAY, MAKER);
            cipher.init(javax.crypto.Cipher.DECRYPT_MODE, key, new GCMParameterSpec(PROOF_BITS, sealed, from, NONCE));
            cipher.updateAAD(place);
            return Optional.of(cipher.doFinal(sealed, from + NONCE, sealed.length - from - NONCE));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
