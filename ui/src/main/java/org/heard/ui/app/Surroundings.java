package org.heard.ui.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.heard.base.London;
import org.heard.embedded.EmbeddedDatabase;

/**
 * What the environment variables say, with their defaults, in the program's own terms. The whole table is in
 * {@code docs/operations/configuration.md}.
 */
record Surroundings(Map<String, String> variables) {
    /** Shorter ones can be guessed (a signature of HS256 is as strong as its 256 bits). */
    static final int SHORTEST_SECRET = 32;

    /** Stands in {@code application.yml} for a demo. */
    private static final String PUBLIC_SECRET = "only-for-a-demo-on-one-machine-0123456789";

    /**
     * Closed by the portal when it stops, not by itself; a commit is in the file before it is acknowledged; what was
     * asked before need not be understood anew.
     */
    private static final String EMBEDDED_DATABASE =
            ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0"
                    + ";QUERY_CACHE_SIZE=256";

    /** For whom the portal runs. A database belongs to one of them for ever. */
    enum Purpose {
        DEMO,
        PRODUCTION
    }

    Purpose purpose() {
        String said =
                said("HEARD_ENV").orElse(said("HEARD_DEMO").orElse("false").equals("true") ? "demo" : "production");
        return said.equals("demo") ? Purpose.DEMO : Purpose.PRODUCTION;
    }

    /** Where the embedded database and everything else that is kept in files lies. */
    Path data() {
        return Path.of(said("HEARD_DATA").orElse("data")).toAbsolutePath().normalize();
    }

    String port() {
        return said("HEARD_PORT").orElse("8080");
    }

    /** Where people reach the portal, without a slash at the end. */
    String address() {
        String scheme = said("HEARD_TLS_CERTIFICATE").isPresent() ? "https" : "http";
        return said("HEARD_ADDRESS").orElse(scheme + "://localhost:" + port()).replaceAll("/+$", "");
    }

    /** Why the portal must not start like this; empty when it may. */
    List<String> objections() {
        List<String> objections = new ArrayList<>();
        said("HEARD_ENV")
                .filter(said -> !List.of("demo", "production").contains(said))
                .ifPresent(said -> objections.add("HEARD_ENV is \"" + said + "\": say demo or production."));
        if (purpose() == Purpose.PRODUCTION) {
            if (said("HEARD_DEMO").orElse("false").equals("true")) {
                objections.add("HEARD_DEMO=true shows everybody's way in: leave it out in production.");
            }
            if (said("HEARD_SECRET").orElse("").length() < SHORTEST_SECRET) {
                objections.add("HEARD_SECRET must be set, at least " + SHORTEST_SECRET
                        + " characters long and kept secret. This makes one: openssl rand -base64 48");
            }
            if (said("HEARD_API_SECRET")
                    .filter(secret -> secret.length() < SHORTEST_SECRET)
                    .isPresent()) {
                objections.add("HEARD_API_SECRET must be at least " + SHORTEST_SECRET
                        + " characters long: whoever guesses it reads every record.");
            }
            if (said("HEARD_SECRET").filter(PUBLIC_SECRET::equals).isPresent()) {
                objections.add("HEARD_SECRET is the demo's, which everybody knows: make one of your own.");
            }
            if (said("HEARD_KEY").isEmpty() && said("HEARD_KEY_FILE").isEmpty()) {
                objections.add("HEARD_KEY or HEARD_KEY_FILE must be set: what children say is kept sealed with it."
                        + " This makes one: openssl rand -base64 32. Lose it and nobody can read what was kept.");
            }
            if (said("HEARD_ADDRESS").isEmpty()) {
                objections.add("HEARD_ADDRESS must be set: links in texts and on cards begin with it,"
                        + " for example https://heard.example.gov.uk");
            }
        }
        return List.copyOf(objections);
    }

    /** The program's own settings. What only one variable decides is read in {@code application.yml}. */
    Map<String, Object> settings() {
        Map<String, Object> settings = new TreeMap<>();
        settings.put("heard.demo", purpose() == Purpose.DEMO);
        settings.put("heard.data", data().toString());
        settings.put("heard.address", address());
        if (purpose() == Purpose.DEMO
                && said("HEARD_KEY").isEmpty()
                && said("HEARD_KEY_FILE").isEmpty()) {
            settings.put("heard.key-file", data().resolve("key").toString());
            settings.put("heard.key-made-here", true);
        }
        if (said("HEARD_DB_URL").isEmpty()) {
            settings.put("datasources.default.url", embeddedUrl());
        }
        return settings;
    }

    /** The embedded database, when that is what is used and it is there already. */
    Optional<EmbeddedDatabase> embedded() {
        boolean there = Files.exists(data().resolve(databaseFile() + ".mv.db"));
        return there && said("HEARD_DB_URL").isEmpty()
                ? Optional.of(new EmbeddedDatabase(
                        embeddedUrl(),
                        said("HEARD_DB_USER").orElse("sa"),
                        said("HEARD_DB_PASSWORD").orElse("")))
                : Optional.empty();
    }

    private String embeddedUrl() {
        return "jdbc:h2:file:" + data().resolve(databaseFile()) + EMBEDDED_DATABASE;
    }

    /** The invented council is made for its day, so that its reviews are always to come: tomorrow's demo begins anew. */
    private String databaseFile() {
        return switch (purpose()) {
            case PRODUCTION -> "portal";
            case DEMO -> "demo-" + London.today(InstantSource.system());
        };
    }

    private Optional<String> said(String variable) {
        return Optional.ofNullable(variables.get(variable)).filter(text -> !text.isBlank());
    }
}
