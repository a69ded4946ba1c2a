package org.heard.seal;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys that are not in the database: they seal nothing but the keys that are. Each is 32 random bytes in base64, one to a
 * line of the file {@code heard.key-file} or one by one in {@code heard.key}; the first seals, all open. The file is read
 * anew whenever it is needed, so that a key can be exchanged while the portal runs.
 */
@Singleton
class MasterKeys {
    private static final int NAME_BYTES = 4;

    private final String said;
    private final String file;
    private final boolean makeOne;

    /** One of them, named by its digest so that a sealed key says which it needs. */
    record Master(String name, SecretKey key) {}

    MasterKeys(
            @Value("${heard.key:}") String said,
            @Value("${heard.key-file:}") String file,
            @Value("${heard.key-made-here:false}") boolean makeOne) {
        this.said = said;
        this.file = file;
        this.makeOne = makeOne;
    }

    /** The first is the one that seals. Throws when there is none: nothing may be kept readable by mistake. */
    List<Master> all() {
        List<Master> keys = Stream.concat(said.lines(), inFile().stream())
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> Stream.of(line.split("[,\\s]+", -1)))
                .filter(key -> !key.isBlank())
                .map(MasterKeys::master)
                .toList();
        if (keys.isEmpty()) {
            throw new IllegalStateException("no key: set HEARD_KEY or HEARD_KEY_FILE (docs/operations/keys.md)");
        }
        return keys;
    }

    private List<String> inFile() {
        if (file.isBlank()) {
            return List.of();
        }
        try {
            Path keys = Path.of(file);
            if (makeOne && !Files.exists(keys)) {
                make(keys);
            }
            return new ArrayList<>(Files.readAllLines(keys));
        } catch (IOException e) {
            throw new IllegalStateException("the keys in " + file + " cannot be read", e);
        }
    }

    /** For a demo: its owner's alone. */
    private static void make(Path keys) throws IOException {
        if (keys.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(keys, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(keys, Base64.getEncoder().encodeToString(Cipher.newKey()) + "\n");
    }

    private static Master master(String base64) {
        try {
            byte[] key = Base64.getDecoder().decode(base64);
            if (key.length != Cipher.KEY_BYTES) {
                throw new IllegalStateException("a key is 32 bytes in base64 (openssl rand -base64 32)");
            }
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key);
            return new Master(HexFormat.of().formatHex(digest, 0, NAME_BYTES), new SecretKeySpec(key, "AES"));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("a key is 32 bytes in base64 (openssl rand -base64 32)", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
