package org.heard.retention;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.HexFormat;
import org.heard.audit.AuditAction;
import org.heard.audit.AuditLog;
import org.heard.base.ChildId;
import org.heard.base.London;
import org.heard.copy.Copies;

/** Writes the package for the case record: everything that is kept about a child, before any of it is deleted. */
@Singleton
class HandOver {
    private final Copies copies;
    private final RetentionRows rows;
    private final AuditLog audit;
    private final InstantSource time;
    private final Path folder;

    HandOver(
            Copies copies,
            RetentionRows rows,
            AuditLog audit,
            InstantSource time,
            @Value("${heard.data}/handover") String folder) {
        this.copies = copies;
        this.rows = rows;
        this.audit = audit;
        this.time = time;
        this.folder = Path.of(folder);
    }

    /** A ZIP in the folder {@code handover} of the portal's data, named by the council's number and the day. Its number. */
    long of(ChildId child) {
        String name =
                "%s-%s-%s.zip".formatted(rows.ref(child).replaceAll("[^A-Za-z0-9_-]", "_"), child, London.today(time));
        try {
            Files.createDirectories(folder);
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Path file = folder.resolve(name);
            try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
                copies.zip(child, PackagePage::of, out);
            }
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
}
