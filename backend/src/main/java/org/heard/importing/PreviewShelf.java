package org.heard.importing;

import io.micronaut.context.annotation.Value;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.heard.importing.reading.Limits;

/** Keeps chosen files between preview and apply, for a day at the most, where only the portal's own account can read. */
@Singleton
class PreviewShelf {
    private static final Duration KEPT = Duration.ofHours(24);

    private final Path folder;
    private final InstantSource time;
    private final Map<PreviewId, Held> shelf = new ConcurrentHashMap<>();

    PreviewShelf(@Value("${heard.data}/imports") String folder, InstantSource time) {
        this.folder = Path.of(folder);
        this.time = time;
    }

    /** A copy of a chosen file. The chosen name is only shown; on disk it is a number. */
    record Copy(String name, String sha256, Path path) {}

    record Held(
            PreviewId id,
            Instant at,
            Path folder,
            List<Copy> copies,
            Decisions decisions,
            Map<String, String> prints) {}

    /** Copies files; call {@link #keep} or {@link #forget} with the outcome. */
    Held copy(List<ExtractFile> files) throws IOException {
        PreviewId id = new PreviewId(UUID.randomUUID().toString());
        Path own = newFolder(id);
        List<Copy> copies = new ArrayList<>();
        for (ExtractFile file : files) {
            Path path = own.resolve(Integer.toString(copies.size()));
            copies.add(new Copy(file.name(), copy(file, path), path));
        }
        return new Held(id, time.instant(), own, copies, Decisions.NONE, Map.of());
    }

    private Path newFolder(PreviewId id) throws IOException {
        if (!Files.exists(folder)) {
            Files.createDirectories(folder);
        }
        Path own = folder.resolve(id.value());
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? Files.createDirectory(
                        own, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")))
                : Files.createDirectory(own);
    }

    /** One byte more than allowed is copied, so that the reader can say that there are too many. */
    private static String copy(ExtractFile file, Path path) throws IOException {
        try (var in = file.source().open();
                OutputStream disk = Files.newOutputStream(path);
                var out = new DigestOutputStream(disk, MessageDigest.getInstance("SHA-256"))) {
            byte[] buffer = new byte[1 << 16];
            long left = Limits.BYTES + 1;
            for (int read = in.read(buffer); read > 0 && left > 0; read = in.read(buffer)) {
                out.write(buffer, 0, (int) Math.min(read, left));
                left -= read;
            }
            return HexFormat.of().formatHex(out.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void keep(Held held) {
        shelf.put(held.id(), held);
    }

    Optional<Held> find(PreviewId id) {
        return Optional.ofNullable(shelf.get(id));
    }

    /** Removes the copies too. */
    void forget(Held held) {
        shelf.remove(held.id());
        delete(held.folder());
    }

    /** Forgets what is a day old, and what an earlier run of the portal left behind. */
    @Scheduled(initialDelay = "1m", fixedDelay = "30m")
    void forgetOld() {
        Instant longAgo = time.instant().minus(KEPT);
        shelf.values().stream()
                .filter(held -> held.at().isBefore(longAgo))
                .toList()
                .forEach(this::forget);
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var left = Files.list(folder)) {
            left.filter(path -> !shelf.containsKey(new PreviewId(String.valueOf(path.getFileName()))))
                    .filter(path -> isOlderThan(path, Duration.ofHours(1)))
                    .forEach(PreviewShelf::delete);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private boolean isOlderThan(Path path, Duration age) {
        try {
            return Files.getLastModifiedTime(path)
                    .toInstant()
                    .isBefore(time.instant().minus(age));
        } catch (IOException e) {
            return false;
        }
    }

    private static void delete(Path path) {
        try (var all = Files.walk(path)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
