package org.heard.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is packed for one person comes out of the packing as it went in, however large it is. */
class LargeAnswersTest {
    private final Server server = new Server(0);

    @BeforeEach
    void a_server_that_answers_with_as_many_letters_as_it_is_asked_for() throws Exception {
        server.setHandler(Packing.around(new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) {
                response.getHeaders().put("Content-Type", "application/json");
                int letters = Integer.parseInt(request.getHttpURI().getPath().substring(1));
                response.write(true, ByteBuffer.wrap(answer(letters)), callback);
                return true;
            }
        }));
        server.start();
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 99_999, 262_144, 262_145, 270_000, 1_000_000, 9_000_000})
    void it_comes_whole(int letters) throws Exception {
        assertThat(asked(letters, "br")).isEqualTo(answer(letters));
        assertThat(asked(letters, "gzip")).isEqualTo(answer(letters));
        assertThat(asked(letters, "identity")).isEqualTo(answer(letters));
    }

    private byte[] asked(int letters, String encoding) throws Exception {
        int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
        HttpURLConnection call = (HttpURLConnection)
                URI.create("http://localhost:" + port + "/" + letters).toURL().openConnection();
        call.setRequestProperty("Accept-Encoding", encoding);
        try (InputStream body = call.getInputStream();
                InputStream unpacked = unpacked(body, call.getContentEncoding())) {
            return unpacked.readAllBytes();
        }
    }

    private static InputStream unpacked(InputStream body, String encoding) throws Exception {
        return switch (encoding) {
            case "br" -> new BrotliInputStream(body);
            case "gzip" -> new GZIPInputStream(body);
            case null, default -> body;
        };
    }

    /** Words that repeat now and then, as pages do. */
    private static byte[] answer(int letters) {
        Random chance = new Random(1);
        StringBuilder out = new StringBuilder(letters + 40);
        while (out.length() < letters) {
            out.append("{\"node\":").append(chance.nextInt(100_000)).append(",\"type\":\"detach\"},");
        }
        return out.substring(0, letters).getBytes(StandardCharsets.UTF_8);
    }
}
