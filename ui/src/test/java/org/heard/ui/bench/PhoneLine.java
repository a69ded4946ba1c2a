package org.heard.ui.bench;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One phone's connection to the portal, kept open as a browser keeps it and opened anew when it is gone. As little HTTP/1.1 as that
 * needs, so that five thousand of them cost this machine less than the portal they measure.
 */
final class PhoneLine implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 30_000;

    static {
        Brotli4jLoader.ensureAvailability();
    }

    private final String host;
    private final int port;
    private final Map<String, String> cookies = new TreeMap<>();
    private @Nullable Socket socket;
    private @Nullable InputStream in;

    /** What came back. */
    record Reply(int status, Map<String, String> headers, byte[] body) {
        /** Unpacked, as text. */
        String text() throws IOException {
            if (!"br".equals(headers.get("content-encoding"))) {
                return new String(body, StandardCharsets.UTF_8);
            }
            try (InputStream unpacked = new BrotliInputStream(new ByteArrayInputStream(body))) {
                return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
            }
        }

        String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    PhoneLine(String host, int port) {
        this.host = host;
        this.port = port;
    }

    Reply get(String path) throws IOException {
        return ask("GET", path, "", "");
    }

    Reply post(String path, String json) throws IOException {
        return ask("POST", path, "application/json", json);
    }

    Reply postForm(String path) throws IOException {
        return ask("POST", path, "application/x-www-form-urlencoded", "");
    }

    private Reply ask(String method, String path, String type, String body) throws IOException {
        boolean fresh = socket == null;
        try {
            return askOnce(method, path, type, body);
        } catch (IOException e) {
            hangUp();
            if (fresh) {
                throw e;
            }
            return askOnce(method, path, type, body); // the server had closed a line that was quiet for long
        }
    }

    /** A cookie that a script of the page set. */
    void keeps(String name, String value) {
        cookies.put(name, value);
    }

    private Reply askOnce(String method, String path, String type, String body) throws IOException {
        Socket line = open();
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        StringBuilder head = new StringBuilder()
                .append(method)
                .append(' ')
                .append(path)
                .append(" HTTP/1.1\r\nHost: ")
                .append(host)
                .append(':')
                .append(port)
                .append("\r\nAccept-Encoding: br\r\nAccept-Language: en-GB\r\nSec-Fetch-Site: same-origin\r\n");
        if (!cookies.isEmpty()) {
            head.append("Cookie: ");
            cookies.forEach(
                    (name, value) -> head.append(name).append('=').append(value).append("; "));
            head.setLength(head.length() - 2);
            head.append("\r\n");
        }
        if (method.equals("POST")) {
            head.append("Content-Type: ")
                    .append(type)
                    .append("\r\nContent-Length: ")
                    .append(content.length)
                    .append("\r\n");
        }
        head.append("\r\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(head.toString().getBytes(StandardCharsets.US_ASCII));
        out.write(content);
        out.writeTo(line.getOutputStream());
        Reply reply = read(java.util.Objects.requireNonNull(in));
        if ("close".equalsIgnoreCase(reply.header("connection"))) {
            hangUp();
        }
        return reply;
    }

    private Socket open() throws IOException {
        Socket line = socket;
        if (line == null) {
            line = new Socket();
            line.setTcpNoDelay(true);
            line.connect(new InetSocketAddress(host, port), PATIENCE_MILLIS);
            line.setSoTimeout(PATIENCE_MILLIS);
            socket = line;
            in = new BufferedInputStream(line.getInputStream(), 4096);
        }
        return line;
    }

    private Reply read(InputStream from) throws IOException {
        int status = Integer.parseInt(line(from).split(" ")[1]);
        Map<String, String> headers = new TreeMap<>();
        for (String line = line(from); !line.isEmpty(); line = line(from)) {
            int colon = line.indexOf(':');
            String name = line.substring(0, colon).toLowerCase(java.util.Locale.ROOT);
            String value = line.substring(colon + 1).strip();
            if (name.equals("set-cookie")) {
                cookie(value);
            } else {
                headers.put(name, value);
            }
        }
        return new Reply(status, headers, body(from, status, headers));
    }

    void cookie(String set) {
        String pair = set.split(";", 2)[0];
        int is = pair.indexOf('=');
        cookies.put(pair.substring(0, is), pair.substring(is + 1));
    }

    private static byte[] body(InputStream from, int status, Map<String, String> headers) throws IOException {
        if (status == 204 || status == 304) {
            return new byte[0];
        }
        if ("chunked".equals(headers.get("transfer-encoding"))) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            for (int size = Integer.parseInt(line(from), 16); size > 0; size = Integer.parseInt(line(from), 16)) {
                all.write(exactly(from, size));
                line(from);
            }
            line(from);
            return all.toByteArray();
        }
        return exactly(from, Integer.parseInt(headers.getOrDefault("content-length", "0")));
    }

    private static byte[] exactly(InputStream from, int size) throws IOException {
        byte[] bytes = from.readNBytes(size);
        if (bytes.length < size) {
            throw new EOFException();
        }
        return bytes;
    }

    private static String line(InputStream from) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int one = from.read(); one != '\n'; one = from.read()) {
            if (one < 0) {
                throw new EOFException();
            }
            if (one != '\r') {
                line.append((char) one);
            }
        }
        return line.toString();
    }

    void hangUp() {
        try {
            if (socket != null) {
                socket.close();
            }
        } catch (IOException _) {
            // It is gone anyway.
        }
        socket = null;
        in = null;
    }

    @Override
    public void close() {
        hangUp();
    }
}
