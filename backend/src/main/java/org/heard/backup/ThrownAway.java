package org.heard.backup;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** An empty database on the disk, encrypted under a key nobody keeps, gone when it is closed. */
final class ThrownAway implements AutoCloseable {
    private static final int KEY_BYTES = 16;

    private final Path folder = Files.createTempDirectory("heard-check");
    private final HikariDataSource database;

    ThrownAway(RandomGenerator chance) throws IOException {
        byte[] key = new byte[KEY_BYTES];
        chance.nextBytes(key);
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl("jdbc:h2:file:" + folder.resolve("check")
                + ";CIPHER=AES;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE");
        pool.setUsername("sa");
        pool.setPassword(HexFormat.of().formatHex(key) + " ");
        pool.setMaxLifetime(0);
        pool.setMaximumPoolSize(4);
        database = new HikariDataSource(pool);
    }

    DataSource database() {
        return database;
    }

    @Override
    public void close() throws IOException {
        database.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
