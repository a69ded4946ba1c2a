package org.heard.media;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.heard.base.ErrorCode;
import org.heard.base.PortalException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets the council's virus scanner look at what is brought: clamd, by its INSTREAM command. What it finds something in is
 * refused; and so is everything while it does not answer, because nobody looked.
 */
@Singleton
@Requires(property = "heard.clamd", pattern = ".+")
class ClamdCheck implements UploadCheck {
    private static final Logger LOG = LoggerFactory.getLogger(ClamdCheck.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int PIECE = 64 * 1024;

    private final InetSocketAddress clamd;

    /** @param clamd {@code host:port}, for example {@code 127.0.0.1:3310} */
    ClamdCheck(@Value("${heard.clamd}") String clamd) {
        int colon = clamd.lastIndexOf(':');
        if (colon < 1 || !clamd.substring(colon + 1).matches("[0-9]{1,5}")) {
            throw new IllegalArgumentException("HEARD_CLAMD is host:port, for example 127.0.0.1:3310");
        }
        this.clamd = InetSocketAddress.createUnresolved(
                clamd.substring(0, colon), Integer.parseInt(clamd.substring(colon + 1)));
    }

    @Override
    public void check(byte[] upload) {
        String said = ask(upload);
        if (!said.endsWith(": OK")) {
            // What it found is named by the scanner; nothing of the file is.
            LOG.warn("An upload of {} bytes was refused: {}", upload.length, said);
            throw new PortalException(ErrorCode.FILE_REFUSED, "the virus scanner refused it");
        }
    }

    private String ask(byte[] upload) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(clamd.getHostString(), clamd.getPort()), (int) PATIENCE.toMillis());
            socket.setSoTimeout((int) PATIENCE.toMillis());
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (int from = 0; from < upload.length; from += PIECE) {
                int length = Math.min(PIECE, upload.length - from);
                out.writeInt(length);
                out.write(upload, from, length);
            }
            out.writeInt(0);
            out.flush();
            byte[] answer = socket.getInputStream().readNBytes(4096);
            return new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip();
        } catch (IOException e) {
            LOG.error("The virus scanner at {} does not answer: {}", clamd, e.getMessage());
            return "no answer";
        }
    }
}
