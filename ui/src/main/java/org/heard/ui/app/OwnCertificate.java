package org.heard.ui.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The council's own certificate (PEM, with the chain) and its key (PEM, PKCS #8), so that the portal itself ends TLS. Read again
 * when the files change: a renewed certificate needs no restart. Two files that do not belong together are not taken.
 */
final class OwnCertificate {
    private static final Logger LOG = LoggerFactory.getLogger(OwnCertificate.class);
    private static final char[] IN_MEMORY_ONLY = "in memory only".toCharArray();

    private final Path certificate;
    private final Path key;
    private final SslContextFactory.Server factory = new SslContextFactory.Server();
    private @Nullable List<FileTime> read;

    OwnCertificate(Path certificate, Path key) {
        this.certificate = certificate;
        this.key = key;
        factory.setIncludeProtocols("TLSv1.2", "TLSv1.3");
        factory.setRenegotiationAllowed(false);
        factory.setKeyStorePassword(String.valueOf(IN_MEMORY_ONLY));
        try {
            read = times();
            factory.setKeyStore(keyStore());
        } catch (IOException | GeneralSecurityException e) {
            throw new WillNotStart("HEARD_TLS_CERTIFICATE and HEARD_TLS_KEY cannot be used: " + e.getMessage());
        }
    }

    SslContextFactory.Server factory() {
        return factory;
    }

    /** Takes the files anew when they changed; keeps what it has as long as they cannot be used. */
    void lookAgain() {
        try {
            List<FileTime> now = times();
            if (!now.equals(read)) {
                KeyStore renewed = keyStore();
                factory.reload(changed -> changed.setKeyStore(renewed));
                read = now;
                LOG.warn("The certificate was read anew");
            }
        } catch (Exception e) {
            LOG.error("The changed certificate cannot be used; the one before stays: {}", e.getMessage());
        }
    }

    private List<FileTime> times() throws IOException {
        return List.of(Files.getLastModifiedTime(certificate), Files.getLastModifiedTime(key));
    }

    private KeyStore keyStore() throws IOException, GeneralSecurityException {
        Certificate[] chain;
        try (InputStream in = Files.newInputStream(certificate)) {
            chain = CertificateFactory.getInstance("X.509")
                    .generateCertificates(in)
                    .toArray(Certificate[]::new);
        }
        if (chain.length == 0) {
            throw new GeneralSecurityException("there is no certificate in " + certificate);
        }
        PrivateKey secret = privateKey(chain[0].getPublicKey().getAlgorithm());
        if (!belongTogether(chain[0].getPublicKey(), secret)) {
            throw new GeneralSecurityException("the key is not the certificate's");
        }
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, IN_MEMORY_ONLY);
        store.setKeyEntry("heard", secret, IN_MEMORY_ONLY, chain);
        return store;
    }

    private PrivateKey privateKey(String algorithm) throws IOException, GeneralSecurityException {
        String pem = Files.readString(key);
        String mark = "-----BEGIN PRIVATE KEY-----";
        if (!pem.contains(mark)) {
            throw new GeneralSecurityException(
                    "the key is not PKCS #8; this makes one: openssl pkcs8 -topk8 -nocrypt -in key.pem");
        }
        String base64 = pem.substring(pem.indexOf(mark) + mark.length()).replaceAll("(?s)-----END.*", "");
        byte[] key = Base64.getMimeDecoder().decode(base64);
        return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(key));
    }

    private static boolean belongTogether(PublicKey open, PrivateKey secret) throws GeneralSecurityException {
        Signature signature = Signature.getInstance(
                switch (open.getAlgorithm()) {
                    case "RSA" -> "SHA256withRSA";
                    case "EC" -> "SHA256withECDSA";
                    default -> open.getAlgorithm();
                });
        signature.initSign(secret);
        signature.update(open.getEncoded());
        byte[] signed = signature.sign();
        signature.initVerify(open);
        signature.update(open.getEncoded());
        return signature.verify(signed);
    }
}
