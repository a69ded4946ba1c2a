package org.heard.seal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.random.RandomGenerator;

/** Writes a {@link FileSeal}ed file; it is whole only when it was closed. */
public final class SealedOutput extends OutputStream {
    private final OutputStream out;
    private final FileSeal seal;
    private final byte[] piece = new byte[FileSeal.PIECE_BYTES];
    private int filled;
    private boolean closed;

    public SealedOutput(OutputStream out, String key, RandomGenerator chance) throws IOException {
        byte[] salt = new byte[FileSeal.SALT_BYTES];
        chance.nextBytes(salt);
        this.out = out;
        this.seal = new FileSeal(key, salt);
        out.write(FileSeal.MAGIC);
        out.write(salt);
    }

    /** A new file that only its owner can read, where the machine knows owners. */
    public static OutputStream ownersOnly(Path file) throws IOException {
        Files.deleteIfExists(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        return Files.newOutputStream(file);
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
