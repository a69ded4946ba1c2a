package org.heard.ui.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.heard.base.PersonId;
import org.heard.ui.journey.PortalRunning;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Where the council has a virus scanner, what it finds something in is not taken, and the child is told so kindly. */
class RefusedUploadTest {
    private static final ServerSocket SCANNER = aScannerThatFindsSomething();

    @RegisterExtension
    static final PortalRunning portal =
            new PortalRunning().with("heard.demo", false).with("heard.clamd", "127.0.0.1:" + SCANNER.getLocalPort());

    @AfterAll
    static void it_stops() throws IOException {
        SCANNER.close();
    }

    @Test
    void the_page_says_so_without_a_scare_and_nothing_is_kept() {
        PersonId child = portal.council().child("Amara Osei").born("2010-06-01").person();

        Answer page = Attacker.as(portal, child)
                .file("/my/pictures/add", Map.of("stands", "nan", "name", "Nan"), "nan.png", "\u0089PNG not really");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).contains("We can’t take that file", "What you said is safe", "H-1012");
        assertThat(portal.council().count("media")).isZero();
    }

    private static ServerSocket aScannerThatFindsSomething() {
        try {
            ServerSocket scanner = new ServerSocket(0);
            Thread.ofVirtual().start(() -> answer(scanner));
            return scanner;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(ServerSocket scanner) {
        while (!scanner.isClosed()) {
            try (Socket asked = scanner.accept()) {
                DataInputStream in = new DataInputStream(asked.getInputStream());
                in.readNBytes("zINSTREAM\0".length());
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    in.readNBytes(length);
                }
                asked.getOutputStream()
                        .write("stream: Win.Test.EICAR_HDB-1 FOUND\0".getBytes(StandardCharsets.US_ASCII));
            } catch (IOException _) {
                // The test is over.
            }
        }
    }
}
