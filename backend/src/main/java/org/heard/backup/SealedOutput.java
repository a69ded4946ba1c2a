package org.heard.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.util.random.RandomGenerator;

/** Writes a {@link Seal}ed file; it is whole only when it was closed. */
final class SealedOutput extends OutputStream {
    private final OutputStream out;
    private final Seal seal;
    private final byte[] piece = new byte[Seal.PIECE_BYTES];
    private int filled;
    private boolean closed;

    SealedOutput(OutputStream out, String key, RandomGenerator chance) throws IOException {
        byte[] salt = new byte[Seal.SALT_BYTES];
        chance.nextBytes(salt);
        this.out = out;
        this.seal = new Seal(key, salt);
        out.write(Seal.MAGIC);
        out.write(salt);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    /** A full piece waits for the next byte: only then is it sure not to be the last. */
    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int done = 0;
        while (done < length) {
            if (filled == piece.length) {
                out.write(seal.close(piece, filled, false));
                filled = 0;
            }
            int part = Math.min(piece.length - filled, length - done);
            System.arraycopy(bytes, from + done, piece, filled, part);
            filled += part;
            done += part;
        }
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            out.write(seal.close(piece, filled, true));
            out.close();
        }
    }
}
