package org.heard.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.heard.base.PortalException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With a scanner that speaks clamd's own words (clamd(8), INSTREAM). */
class ClamdCheckTest {
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private ServerSocket clamd;
    private byte[] scanned = new byte[0];

    @BeforeEach
    void a_scanner() throws IOException {
        clamd = new ServerSocket(0);
        Thread.ofVirtual().start(() -> {
            while (!clamd.isClosed()) {
                try (Socket asked = clamd.accept()) {
                    answer(asked);
                } catch (IOException _) {
                    // The test is over.
                }
            }
        });
    }

    @AfterEach
    void it_stops() throws IOException {
        clamd.close();
    }

    @Test
    void what_is_clean_is_let_in_and_was_all_of_it_looked_at() {
        byte[] upload = "a".repeat(200_000).getBytes(StandardCharsets.US_ASCII);
        assertThatCode(() -> check().check(upload)).doesNotThrowAnyException();
        assertThat(scanned).isEqualTo(upload);
    }

    @Test
    void what_it_finds_something_in_is_refused() {
        assertThatThrownBy(() -> check().check(EICAR.getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(PortalException.class)
                .hasMessageContaining("scanner");
    }

    @Test
    void nothing_is_let_in_while_nobody_looks() throws IOException {
        int closed;
        try (ServerSocket nobody = new ServerSocket(0)) {
            closed = nobody.getLocalPort();
        }
        ClamdCheck check = new ClamdCheck("127.0.0.1:" + closed);
        assertThatThrownBy(() -> check.check(new byte[] {1})).isInstanceOf(PortalException.class);
    }

    @Test
    void an_address_that_is_none_is_said_so_at_once() {
        assertThatThrownBy(() -> new ClamdCheck("scanner")).hasMessageContaining("host:port");
    }

    private ClamdCheck check() {
        return new ClamdCheck("127.0.0.1:" + clamd.getLocalPort());
    }

    private void answer(Socket asked) throws IOException {
        DataInputStream in = new DataInputStream(asked.getInputStream());
        assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            all.write(in.readNBytes(length));
        }
        scanned = all.toByteArray();
        String found = all.toString(StandardCharsets.US_ASCII).contains("EICAR") ? "Win.Test.EICAR_HDB-1 FOUND" : "OK";
        asked.getOutputStream().write(("stream: " + found + "\0").getBytes(StandardCharsets.US_ASCII));
    }
}
