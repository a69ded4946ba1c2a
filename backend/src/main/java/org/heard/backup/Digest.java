package org.heard.backup;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What a table holds, in 32 bytes and a count: the sum of its rows' SHA-256, so the order in which rows come does not matter. */
final class Digest {
    static final int BYTES = 32;
    private static final BigInteger ROOM = BigInteger.ONE.shiftLeft(BYTES * Byte.SIZE);

    private final MessageDigest sha;
    private BigInteger sum = BigInteger.ZERO;
    private long rows;

    Digest() {
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void add(byte[] row) {
        sum = sum.add(new BigInteger(1, sha.digest(row))).mod(ROOM);
        rows++;
    }

    long rows() {
        return rows;
    }

    /** In hexadecimal digits. */
    String sum() {
        return "%064x".formatted(sum);
    }
}
