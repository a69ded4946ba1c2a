package org.heard.seal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads a {@link FileSeal}ed file. Throws {@link UnreadableFileException} for what was not written with this key, or was changed. */
public final class SealedInput extends InputStream {
    private static final int WHOLE = FileSeal.PIECE_BYTES + FileSeal.TAG_BYTES;

    private final BufferedInputStream in;
    private final FileSeal seal;
    private byte[] piece = new byte[0];
    private int at;
    private boolean ended;

    public SealedInput(InputStream from, String key) throws IOException {
        in = new BufferedInputStream(from, WHOLE + 1);
        if (!Arrays.equals(in.readNBytes(FileSeal.MAGIC.length), FileSeal.MAGIC)) {
            throw new UnreadableFileException("This is no file that Heard encrypted.");
        }
        byte[] salt = in.readNBytes(FileSeal.SALT_BYTES);
        if (salt.length < FileSeal.SALT_BYTES) {
            throw new UnreadableFileException("The file is cut off.");
        }
        seal = new FileSeal(key, salt);
        next();
    }

    @Override
    public int read() throws IOException {
        return fill() ? piece[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int part = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, bytes, from, part);
        at += part;
        return part;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean fill() throws IOException {
        while (at == piece.length && !ended) {
            next();
        }
        return at < piece.length;
    }

    private void next() throws IOException {
        byte[] sealed = in.readNBytes(WHOLE);
        in.mark(1);
        ended = in.read() < 0;
        if (!ended) {
            in.reset();
        }
        byte[] opened = seal.open(sealed, sealed.length, ended);
        if (opened == null) {
            throw new UnreadableFileException(
                    "The file was made with another key, or it is damaged or cut off. Nothing of it was used.");
        }
        piece = opened;
        at = 0;
    }
}
