package org.heard.backup;

import io.micronaut.context.annotation.Value;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Singleton;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import javax.sql.DataSource;
import org.heard.seal.FileSeal;
import org.heard.seal.SealedInput;
import org.heard.seal.SealedOutput;
import org.heard.seal.UnreadableFileException;

/** Makes backups of the portal's database and brings them back. */
@Singleton
class Backups {
    private final DataSource database;
    private final InstantSource time;
    private final RandomGenerator chance;
    private final String key;

    Backups(
            DataSource database,
            InstantSource time,
            RandomGenerator chance,
            @Value("${heard.backup.key:}") String key) {
        this.database = DelegatingDataSource.unwrapDataSource(database);
        this.time = time;
        this.chance = chance;
        this.key = key;
    }

    /** Whether a key is set that cannot be guessed. */
    boolean hasKey() {
        return key.length() >= FileSeal.SHORTEST_KEY;
    }

    /** Writes the backup beside its place, reads it back, and only then puts it there. */
    Content make(Path file) throws IOException, SQLException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        try {
            Content written;
            try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(
                    new GZIPOutputStream(new SealedOutput(SealedOutput.ownersOnly(unfinished), key, chance))))) {
                written = RowsOut.write(database, time.instant(), out);
            }
            Content readBack = read(unfinished, RowsIn.NOBODY);
            if (!readBack.equals(written)) {
                throw new UnreadableFileException("What was written is not what was read back.");
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
            return written;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** Into the portal's own database, which must be empty. How many waiting messages were held back. */
    int restore(Path file) throws IOException, SQLException {
        try (IntoDatabase into = new IntoDatabase(database)) {
            compare(read(file, into), database);
            return into.holdBackMessages();
        }
    }

    /** Into an empty database that is made for it, encrypted, and thrown away. What it held. */
    Content check(Path file) throws IOException, SQLException {
        try (ThrownAway throwAway = new ThrownAway(chance)) {
            Content content;
            try (IntoDatabase into = new IntoDatabase(throwAway.database())) {
                content = read(file, into);
            }
            compare(content, throwAway.database());
            return content;
        }
    }

    private static void compare(Content content, DataSource restored) throws IOException, SQLException {
        var now = RowsOut.sums(restored);
        for (var table : content.tables().entrySet()) {
            if (!table.getValue().equals(now.get(table.getKey()))) {
                throw new UnreadableFileException("The table " + table.getKey() + " is not what was backed up: "
                        + table.getValue() + " there, " + now.get(table.getKey()) + " here.");
            }
        }
    }

    private Content read(Path file, RowsIn.Taker taker) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                DataInputStream in = new DataInputStream(
                        new BufferedInputStream(new GZIPInputStream(new SealedInput(bytes, key))))) {
            return RowsIn.read(in, taker);
        } catch (EOFException | ZipException e) {
            throw new UnreadableFileException("The backup is cut off.");
        }
    }
}
