package org.heard.ui.app;

import java.util.List;
import org.eclipse.jetty.compression.brotli.BrotliCompression;
import org.eclipse.jetty.compression.brotli.BrotliEncoderConfig;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.server.Handler;

/** How answers are packed for the line (docs/decisions/0025). */
final class Packing {
    private static final List<String> COMPRESSED = List.of(
            "text/html",
            "text/css",
            "text/javascript",
            "application/javascript",
            "application/json",
            "application/problem+json",
            "text/plain",
            "text/csv",
            "image/svg+xml");

    /** A smaller answer fits into one packet as it is: packing what a phone is told of each answer would only cost time. */
    private static final int WORTH_PACKING = 1_024;

    private static final int BROTLI_QUALITY = 5;
    /** As a power of two: a page is no longer. */
    private static final int BROTLI_WINDOW = 17;

    private Packing() {}

    /** Jetty's own choice of what to compress leaves SVG out: our pictures would go in three times the size. */
    static Handler around(Handler inner) {
        CompressionConfig.Builder what = CompressionConfig.builder()
                .compressIncludeMethod("GET")
                .compressIncludeMethod("POST")
                .compressPreferredEncodings(List.of("br", "gzip"));
        COMPRESSED.forEach(what::compressIncludeMimeType);
        CompressionHandler compression = new CompressionHandler();
        compression.putCompression(brotli());
        GzipCompression gzip = new GzipCompression();
        gzip.setMinCompressSize(WORTH_PACKING);
        compression.putCompression(gzip);
        compression.putConfiguration("/*", what.build());
        compression.setHandler(new WholeAnswers(inner));
        return compression;
    }

    /**
     * Quickly: a page is packed for one child once. Jetty's own choice, the highest quality, saves a tenth of the bytes for fifty
     * times the work (docs/operations/benchmarks.md); what is the same for all is packed that well once, by {@code Assets}.
     */
    private static BrotliCompression brotli() {
        BrotliEncoderConfig quick = new BrotliEncoderConfig();
        quick.setCompressionLevel(BROTLI_QUALITY);
        quick.setLgWindow(BROTLI_WINDOW);
        BrotliCompression brotli = new BrotliCompression();
        brotli.setDefaultEncoderConfig(quick);
        brotli.setMinCompressSize(WORTH_PACKING);
        return brotli;
    }
}
