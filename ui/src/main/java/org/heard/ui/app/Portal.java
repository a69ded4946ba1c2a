package org.heard.ui.app;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.Micronaut;
import java.nio.file.Path;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;

/** The program: starts the portal, or does one thing on the command line and ends. */
public final class Portal {

    private Portal() {}

    public static void main(String[] arguments) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        start(System.getenv());
    }

    static ApplicationContext start(Map<String, String> environment) {
        return Micronaut.build(new String[0])
                .banner(false)
                .properties(settings(environment))
                .start();
    }

    /** What the environment says, in the program's own terms. */
    static Map<String, Object> settings(Map<String, String> environment) {
        Map<String, Object> settings = new TreeMap<>();
        if (!environment.containsKey("HEARD_DB_URL")) {
            Path data = Path.of(environment.getOrDefault("HEARD_DATA", "data")).toAbsolutePath();
            settings.put(
                    "datasources.default.url",
                    "jdbc:h2:file:" + data.resolve("portal")
                            + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE");
        }
        return settings;
    }
}
