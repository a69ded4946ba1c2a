package org.heard.ui.page;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;

/**
 * Packs what stays as it is as small as brotli makes it, and keeps that: slow, but done once. What is more than there is room for, or
 * where brotli does not run, goes on as it is, and is packed quickly like a page.
 */
@Singleton
final class SmallestPacking {
    private static final Pattern BROTLI = Pattern.compile("(^|[, ])br($|[,; ])");
    private static final int SMALLEST = 11;

    /** More than the styles, scripts and symbols that anybody sees; each is a few kilobytes. */
    private static final int KEPT = 1_000;

    /** What is larger takes longer than anybody should have to wait: a tenth of a second. */
    private static final int LARGEST = 100_000;

    private final Map<String, byte[]> kept = new ConcurrentHashMap<>();
    private final ReentrantLock turn = new ReentrantLock();

    /** Writes the content that always goes under this address. */
    void write(HttpServletRequest request, HttpServletResponse response, String address, byte[] content)
            throws IOException {
        byte[] written = content;
        if (takesBrotli(request) && pack(address, content)) {
            response.setHeader("Content-Encoding", "br");
            written = kept.getOrDefault(address, content);
        }
        response.setContentLength(written.length);
        response.getOutputStream().write(written);
    }

    /** Whether it is kept now. One is packed at a time: whoever comes meanwhile has it packed quickly. */
    boolean pack(String address, byte[] content) {
        if (kept.containsKey(address)) {
            return true;
        }
        if (content.length > LARGEST || kept.size() >= KEPT || !Brotli4jLoader.isAvailable() || !turn.tryLock()) {
            return false;
        }
        try {
            kept.put(address, Encoder.compress(content, Encoder.Parameters.create(SMALLEST)));
            return true;
        } catch (IOException e) {
            return false;
        } finally {
            turn.unlock();
        }
    }

    private static boolean takesBrotli(HttpServletRequest request) {
        String accepted = request.getHeader("Accept-Encoding");
        return accepted != null && BROTLI.matcher(accepted).find();
    }
}
