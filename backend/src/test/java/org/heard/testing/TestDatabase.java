package org.heard.testing;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** An empty database nobody else uses. */
record TestDatabase(String url, String user, String password) {
    private static final String H2 =
            "jdbc:h2:mem:%s;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1";
    private static final String PARAMETERS =
            "createDatabaseIfNotExist=true&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
                    + "&cachePrepStmts=true&rewriteBatchedStatements=true&sslMode=DISABLED&allowPublicKeyRetrieval=true";

    /** The server the environment names, else a MariaDB of our own if asked for, else H2 in memory. */
    static TestDatabase fresh() {
        String name = "heard_" + UUID.randomUUID().toString().replace("-", "").substring(0, 16);
        Optional<String> given = setting("HEARD_TEST_DB_URL");
        if (given.isPresent()) {
            return on(
                    given.get(),
                    name,
                    setting("HEARD_TEST_DB_USER").orElse("root"),
                    setting("HEARD_TEST_DB_PASSWORD").orElse(""));
        }
        if (Boolean.getBoolean("heard.test.mariadb")) {
            return on(MariaDb.running().url(), name, "root", "");
        }
        return new TestDatabase(H2.formatted(name), "sa", "");
    }

    private static TestDatabase on(String server, String schema, String user, String password) {
        int question = server.indexOf('?');
        String address = question < 0 ? server : server.substring(0, question);
        String slash = address.endsWith("/") ? "" : "/";
        String own = question < 0 ? "" : "&" + server.substring(question + 1);
        return new TestDatabase(address + slash + schema + "?" + PARAMETERS + own, user, password);
    }

    /** From the system property of that name ({@code heard.test.db.url}) or the environment. */
    private static Optional<String> setting(String name) {
        String property = name.toLowerCase(Locale.ROOT).replace('_', '.');
        return Optional.ofNullable(System.getProperty(property))
                .or(() -> Optional.ofNullable(System.getenv(name)))
                .filter(value -> !value.isBlank());
    }
}
