package org.heard.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import org.jspecify.annotations.Nullable;

/**
 * How a file for the operator is encrypted, a backup or a package for the case record: AES-256-GCM in pieces, under a key made for this file from the operator's (HKDF, random salt). The
 * number of a piece and whether it is the last are part of its nonce, so none can be changed, moved, left out or cut off.
 */
public final class FileSeal {
    static final byte[] MAGIC = "HEARD-BACKUP-1\n".getBytes(StandardCharsets.US_ASCII);
    static final int SALT_BYTES = 16;
    static final int PIECE_BYTES = 64 * 1024;
    static final int TAG_BYTES = 16;

    /** As long as a key of 256 bits is when it is written down. */
    public static final int SHORTEST_KEY = 32;

    private static final int NONCE_BYTES = 12;
    private static final int BITS_PER_BYTE = 8;
    private static final int KEY_BYTES = 32;

    private final SecretKey key;
    private long piece;

    FileSeal(String operatorsKey, byte[] salt) {
        try {
            key = KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            "AES",
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(operatorsKey.getBytes(StandardCharsets.UTF_8))
                                    .addSalt(salt)
                                    .thenExpand(MAGIC, KEY_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] close(byte[] plain, int length, boolean last) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, last).doFinal(plain, 0, length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Null when it was sealed with another key, or is not the piece that was written here. */
    byte @Nullable [] open(byte[] sealed, int length, boolean last) {
        try {
            return cipher(Cipher.DECRYPT_MODE, last).doFinal(sealed, 0, length);
        } catch (GeneralSecurityException e) {
            return null;
        }
    }

    private Cipher cipher(int mode, boolean last) throws GeneralSecurityException {
        byte[] nonce = ByteBuffer.allocate(NONCE_BYTES)
                .putLong(piece++)
                .put((byte) (last ? 1 : 0))
                .array();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * BITS_PER_BYTE, nonce));
        return cipher;
    }
}
