package org.heard.ui.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.heard.base.PersonId;
import org.heard.ui.journey.PortalRunning;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The portal ends TLS itself, with certificates that keytool of the JDK makes. */
class OwnCertificateTest {
    @TempDir
    static Path folder;

    private static Path certificate;
    private static Path key;

    @BeforeAll
    static void a_pair() throws Exception {
        pair("first");
        pair("second");
        certificate = folder.resolve("certificate.pem");
        key = folder.resolve("key.pem");
    }

    @Test
    void it_serves_over_tls_with_hsts_and_cookies_of_this_host_only_and_follows_the_files() throws Exception {
        take("first", Instant.now());
        try (PortalRunning portal = new PortalRunning()
                .with("heard.tls.certificate", certificate.toString())
                .with("heard.tls.key", key.toString())
                .with("heard.tls.look-every", "100ms")) {
            portal.start();
            int port = URI.create(portal.address()).getPort();
            HttpResponse<String> front = get(port, "/", "first", "");
            assertThat(front.statusCode()).isEqualTo(200);
            assertThat(front.headers().firstValue("Strict-Transport-Security"))
                    .hasValue("max-age=31536000; includeSubDomains");
            PersonId child = portal.council().child("Amara Osei").person();
            assertThat(get(port, "/my", "first", "__Host-heard=" + portal.token(child))
                            .statusCode())
                    .isEqualTo(200);
            assertThat(get(port, "/my", "first", "heard=" + portal.token(child)).statusCode())
                    .isNotEqualTo(200);
            PersonId iro = portal.council().iro("Priya Nair");
            assertThat(get(port, "/staff/", "first", "__Host-heard=" + portal.token(iro))
                            .headers()
                            .allValues("Set-Cookie"))
                    .as("the staff pages' own session")
                    .anySatisfy(cookie -> assertThat(cookie)
                            .startsWith("__Host-heard-staff=")
                            .containsIgnoringCase("; Secure")
                            .containsIgnoringCase("; HttpOnly")
                            .containsIgnoringCase("; Path=/")
                            .doesNotContainIgnoringCase("Domain="));
            assertThatThrownBy(() -> handshake(port, "first", "TLSv1.1")).isInstanceOf(IOException.class);

            Files.copy(folder.resolve("second.key"), key, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            assertThat(get(port, "/", "first", "").statusCode())
                    .as("half of a pair is not taken")
                    .isEqualTo(200);
            take("second", Instant.now().plusSeconds(60));
            while (!handshake(port, "second", "TLSv1.3")) {
                Thread.onSpinWait();
            }
            assertThat(handshake(port, "first", "TLSv1.3")).isFalse();
        }
    }

    @Test
    void what_does_not_belong_together_is_refused_and_says_why() throws IOException {
        assertThatThrownBy(() -> new OwnCertificate(folder.resolve("first.pem"), folder.resolve("second.key")))
                .isInstanceOf(WillNotStart.class)
                .hasMessageContaining("not the certificate's");
        assertThatThrownBy(() -> new OwnCertificate(folder.resolve("first.pem"), folder.resolve("first.pem")))
                .hasMessageContaining("PKCS #8");
        assertThatThrownBy(() -> new OwnCertificate(folder.resolve("nowhere"), folder.resolve("first.key")))
                .hasMessageContaining("HEARD_TLS_CERTIFICATE");
    }

    private static void take(String which, Instant at) throws IOException {
        Files.copy(folder.resolve(which + ".pem"), certificate, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Files.copy(folder.resolve(which + ".key"), key, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Files.setLastModifiedTime(certificate, FileTime.from(at));
        Files.setLastModifiedTime(key, FileTime.from(at));
    }

    private static HttpResponse<String> get(int port, String path, String trusted, String cookie) throws Exception {
        try (HttpClient client =
                HttpClient.newBuilder().sslContext(trusting(trusted)).build()) {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("https://localhost:" + port + path));
            if (!cookie.isEmpty()) {
                request.header("Cookie", cookie);
            }
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static boolean handshake(int port, String trusted, String protocol) throws Exception {
        try (SSLSocket socket = (SSLSocket) trusting(trusted).getSocketFactory().createSocket("localhost", port)) {
            socket.setEnabledProtocols(new String[] {protocol});
            socket.startHandshake();
            return true;
        } catch (SSLHandshakeException e) {
            if (protocol.equals("TLSv1.3")) {
                return false;
            }
            throw e;
        }
    }

    private static SSLContext trusting(String which) throws GeneralSecurityException, IOException {
        KeyStore known = KeyStore.getInstance("PKCS12");
        known.load(null, null);
        try (var in = Files.newInputStream(folder.resolve(which + ".pem"))) {
            known.setCertificateEntry(
                    "it", CertificateFactory.getInstance("X.509").generateCertificate(in));
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(known);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    private static void pair(String name) throws Exception {
        Path store = folder.resolve(name + ".p12");
        Process made = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "it",
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-dname",
                        "CN=" + name,
                        "-ext",
                        "san=dns:localhost",
                        "-validity",
                        "30",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        "password",
                        "-keystore",
                        store.toString()))
                .redirectErrorStream(true)
                .start();
        assertThat(made.waitFor(60, TimeUnit.SECONDS)).isTrue();
        KeyStore keys = KeyStore.getInstance(store.toFile(), "password".toCharArray());
        X509Certificate certificate = (X509Certificate) keys.getCertificate("it");
        Files.writeString(folder.resolve(name + ".pem"), pem("CERTIFICATE", certificate.getEncoded()));
        Files.writeString(
                folder.resolve(name + ".key"),
                pem("PRIVATE KEY", keys.getKey("it", "password".toCharArray()).getEncoded()));
    }

    private static String pem(String what, byte[] content) {
        String base64 = java.util.Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        return "-----BEGIN " + what + "-----\n" + base64 + "\n-----END " + what + "-----\n";
    }
}
