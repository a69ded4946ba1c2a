package org.heard.retention;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import org.heard.audit.AuditAction;
import org.heard.audit.AuditLog;
import org.heard.base.ChildId;
import org.heard.base.London;
import org.heard.copy.Copies;
import org.heard.seal.FileSeal;
import org.heard.seal.SealedInput;
import org.heard.seal.SealedOutput;

/** Writes the package for the case record: everything that is kept about a child, before any of it is deleted. */
@Singleton
class HandOver {
    static final String SEALED = ".zip.sealed";

    private final Copies copies;
    private final RetentionRows rows;
    private final AuditLog audit;
    private final InstantSource time;
    private final RandomGenerator chance;
    private final String key;
    private final Path folder;

    HandOver(
            Copies copies,
            RetentionRows rows,
            AuditLog audit,
            InstantSource time,
            RandomGenerator chance,
            @Value("${heard.backup.key:}") String key,
            @Value("${heard.data}/handover") String folder) {
        this.copies = copies;
        this.rows = rows;
        this.audit = audit;
        this.time = time;
        this.chance = chance;
        this.key = key;
        this.folder = Path.of(folder);
    }

    /** Whether a key is set that cannot be guessed: a package lies about until somebody takes it, so none is made without. */
    boolean hasKey() {
        return key.length() >= FileSeal.SHORTEST_KEY;
    }

    /**
     * An encrypted ZIP in the folder {@code handover} of the portal's data, named by the council's number and the day; it was read
     * back. Its number.
     */
    long of(ChildId child) {
        String name = "%s-%s-%s%s"
                .formatted(rows.ref(child).replaceAll("[^A-Za-z0-9_-]", "_"), child, London.today(time), SEALED);
        try {
            Files.createDirectories(folder);
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Path file = folder.resolve(name);
            try (OutputStream out =
                    new SealedOutput(new DigestOutputStream(SealedOutput.ownersOnly(file), digest), key, chance)) {
                copies.zip(child, PackagePage::of, out);
            }
            open(file, OutputStream.nullOutputStream());
            long number =
                    rows.handedOver(child, time.instant(), name, HexFormat.of().formatHex(digest.digest()));
            audit.record(AuditAction.RECORD_HANDED_OVER, child, "handover " + number);
            return number;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The ZIP in a package. */
    void open(Path file, OutputStream into) throws IOException {
        try (InputStream in = new SealedInput(Files.newInputStream(file), key)) {
            in.transferTo(into);
        }
    }
}
