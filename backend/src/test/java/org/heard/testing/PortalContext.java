package org.heard.testing;

import io.micronaut.context.DefaultApplicationContextBuilder;
import java.util.Map;

/** Starts the portal of a {@link PortalTest} on a database of its own. */
public final class PortalContext extends DefaultApplicationContextBuilder {

    /** Marks a context made for tests; the beans of this package exist only there. */
    public static final String FOR_TESTS = "heard.for-tests";

    public PortalContext() {
        TestDatabase database = TestDatabase.fresh();
        properties(Map.of(
                FOR_TESTS,
                true,
                "datasources.default.url",
                database.url(),
                "datasources.default.username",
                database.user(),
                "datasources.default.password",
                database.password(),
                "datasources.default.maximum-pool-size",
                8,
                "micronaut.server.port",
                -1,
                "heard.data",
                "target/test-data",
                "heard.reminders",
                "off",
                "heard.sealing",
                "off",
                "heard.retention",
                "off"));
        properties(Map.of("heard.tidy", "off"));
        // Of 32 bytes, known to everybody.
        properties(Map.of("heard.key", "dGhlIGtleSBvZiBhbGwgdGVzdHMgaXMgMzIgYnl0ZXM="));
    }
}
