package org.heard.ui.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.heard.testing.MariaDb;

/** A database of all England that is thrown away afterwards: H2 in a file, as the portal has it, or a MariaDB of our own. */
final class EnglandDatabase implements AutoCloseable {
    private static final String H2 =
            "jdbc:h2:file:%s;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE";
    private static final String PARAMETERS =
            "createDatabaseIfNotExist=true&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
                    + "&cachePrepStmts=true&rewriteBatchedStatements=true&sslMode=DISABLED&allowPublicKeyRetrieval=true";

    private final Path folder;
    private final Optional<MariaDb> server;
    private final String schema = "heard_england_" + ProcessHandle.current().pid();

    private EnglandDatabase(Path folder, Optional<MariaDb> server) {
        this.folder = folder;
        this.server = server;
    }

    /** @param place where its files may lie; a folder of its own is made there */
    static EnglandDatabase fresh(Path place, boolean mariaDb) throws IOException {
        Files.createDirectories(place);
        Path folder = Files.createTempDirectory(place, "england");
        return new EnglandDatabase(
                folder, mariaDb ? Optional.of(MariaDb.in(place.resolve("mariadb"))) : Optional.empty());
    }

    Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>();
        settings.put("heard.demo", false);
        settings.put("heard.reminders", "off");
        settings.put("heard.key", "dGhlIGtleSBvZiBhbGwgdGVzdHMgaXMgMzIgYnl0ZXM=");
        settings.put("heard.data", folder.toString());
        settings.put("datasources.default.url", server.map(this::url).orElse(H2.formatted(folder.resolve("england"))));
        settings.put("datasources.default.username", server.isPresent() ? "root" : "sa");
        settings.put("datasources.default.password", "");
        settings.put("datasources.default.maximum-pool-size", 4);
        settings.put("micronaut.server.port", -1);
        settings.put(StatementsSeen.WANTED, true);
        return settings;
    }

    private String url(MariaDb running) {
        return running.url() + schema + "?" + PARAMETERS;
    }

    @Override
    public void close() throws IOException, SQLException {
        if (server.isPresent()) {
            try (Connection connection = DriverManager.getConnection(url(server.get()), "root", "");
                    var statement = connection.createStatement()) {
                statement.execute("DROP DATABASE " + schema);
            }
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
