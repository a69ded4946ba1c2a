package org.heard.importing.reading;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a text file writes its letters: UTF-8 with or without a mark, UTF-16 with a mark or without, else Windows-1252, which
 * is what old exports in England use.
 */
record TextEncoding(Charset charset, int markLength) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    static TextEncoding of(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(4096);
        }
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return new TextEncoding(isUtf8(file) ? UTF_8 : WINDOWS, 3);
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return new TextEncoding(UTF_16LE, 2);
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return new TextEncoding(UTF_16BE, 2);
        }
        if (zeros(head, 1) * 3 > head.length) {
            return new TextEncoding(UTF_16LE, 0);
        }
        if (zeros(head, 0) * 3 > head.length) {
            return new TextEncoding(UTF_16BE, 0);
        }
        return new TextEncoding(isUtf8(file) ? UTF_8 : WINDOWS, 0);
    }

    Reader open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(markLength);
        return new BufferedReader(new InputStreamReader(in, charset), 1 << 16);
    }

    boolean isWindows() {
        return charset.equals(WINDOWS);
    }

    private static boolean startsWith(byte[] head, int... mark) {
        if (head.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** How many bytes at odd (1) or even (0) places are zero: half of all in UTF-16 English. */
    private static int zeros(byte[] head, int from) {
        int zeros = 0;
        for (int i = from; i < head.length; i += 2) {
            zeros += head[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    /** A file cut off inside its last letter still counts as UTF-8. */
    private static boolean isUtf8(Path file) throws IOException {
        CharsetDecoder decoder = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
        CharBuffer letters = CharBuffer.allocate(1 << 16);
        try (var channel = Files.newByteChannel(file)) {
            while (channel.read(bytes) >= 0) {
                bytes.flip();
                CoderResult result = decoder.decode(bytes, letters, false);
                if (result.isError()) {
                    return false;
                }
                bytes.compact();
                letters.clear();
            }
        }
        return true;
    }
}
