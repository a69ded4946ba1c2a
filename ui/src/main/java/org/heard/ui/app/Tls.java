package org.heard.ui.app;

import io.micronaut.context.annotation.Value;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.jspecify.annotations.Nullable;

/** Whether the portal itself ends TLS: where both files are named. Else a proxy of the council's does, or nobody in a demo. */
@Singleton
class Tls {
    private final Optional<OwnCertificate> certificate;
    private final Duration every;
    private @Nullable Thread looking;

    Tls(
            @Value("${heard.tls.certificate:}") String certificate,
            @Value("${heard.tls.key:}") String key,
            @Value("${heard.tls.look-every:10s}") Duration every) {
        if (certificate.isBlank() != key.isBlank()) {
            throw new WillNotStart("HEARD_TLS_CERTIFICATE and HEARD_TLS_KEY go together: set both, or neither.");
        }
        this.certificate = certificate.isBlank()
                ? Optional.empty()
                : Optional.of(new OwnCertificate(Path.of(certificate), Path.of(key)));
        this.every = every;
    }

    /** What encrypts; it follows the files from now on. */
    Optional<SslContextFactory.Server> factory() {
        if (looking == null && certificate.isPresent()) {
            looking = Thread.ofVirtual().name("certificate").start(() -> look(certificate.get()));
        }
        return certificate.map(OwnCertificate::factory);
    }

    @PreDestroy
    void stop() {
        if (looking != null) {
            looking.interrupt();
        }
    }

    private void look(OwnCertificate own) {
        try {
            while (true) {
                Thread.sleep(every);
                own.lookAgain();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
