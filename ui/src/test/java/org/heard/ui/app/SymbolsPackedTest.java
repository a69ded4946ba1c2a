package org.heard.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.heard.ui.journey.PortalRunning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Symbols stay as they are: they are packed as small as can be, and come out as they went in. */
class SymbolsPackedTest {
    @RegisterExtension
    static final PortalRunning portal = new PortalRunning();

    private static final String TWO = "/pictures/together/openmoji.1F3AD,mulberry.relax-to.svg";

    @Test
    void they_come_whole_whatever_the_browser_unpacks() throws IOException {
        byte[] whole = asked(TWO, "identity");
        assertThat(new String(whole, StandardCharsets.UTF_8)).contains("<svg");
        assertThat(asked(TWO, "gzip, deflate, br")).isEqualTo(whole);
        assertThat(asked(TWO, "br")).isEqualTo(whole);
    }

    @Test
    void another_colour_of_skin_is_another_picture() throws IOException {
        String hand = "/pictures/openmoji/1F44D.svg";
        assertThat(asked(hand + "?skin=dark", "br")).isEqualTo(asked(hand + "?skin=dark", "identity"));
        assertThat(asked(hand, "br")).isEqualTo(asked(hand, "identity")).isNotEqualTo(asked(hand + "?skin=dark", "br"));
    }

    @Test
    void many_who_ask_at_once_all_have_them_whole() throws Exception {
        List<String> each = List.of("1F642", "1F641", "1F620", "1F628", "1F937", "1F3AD", "1F3E0");
        List<String> paths = each.stream()
                .flatMap(one -> each.stream().map(two -> "/pictures/together/openmoji." + one + ",openmoji." + two))
                .map(path -> path + ".svg")
                .toList();
        try (ExecutorService children = Executors.newFixedThreadPool(8)) {
            for (Future<byte[]> came : children.invokeAll(paths.stream()
                    .map(path -> (Callable<byte[]>) () -> asked(path, "br"))
                    .toList())) {
                assertThat(new String(came.get(), StandardCharsets.UTF_8))
                        .startsWith("<svg")
                        .endsWith("</svg>");
            }
        }
    }

    private static byte[] asked(String path, String encodings) throws IOException {
        HttpURLConnection call =
                (HttpURLConnection) URI.create(portal.address() + path).toURL().openConnection();
        call.setRequestProperty("Accept-Encoding", encodings);
        try (InputStream body = call.getInputStream()) {
            return "br".equals(call.getContentEncoding())
                    ? new BrotliInputStream(body).readAllBytes()
                    : body.readAllBytes();
        }
    }
}
